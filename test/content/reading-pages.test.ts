import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ORIGINS, PRACTICES } from '../../src/domain/model/model.ts';
import { SEARCHES } from '../../src/playbook/searches.ts';

const FOLDER = new URL('../../content/pages/', import.meta.url).pathname;
const SOURCES = JSON.parse(
  readFileSync(new URL('../../content/sources.json', import.meta.url).pathname, 'utf8'),
) as { id: string; verified: string }[];

const read = (locale: string, name: string) => readFileSync(join(FOLDER, locale, name), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const pagesIn = (locale: string) =>
  readdirSync(join(FOLDER, locale), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
const names = pagesIn('en');

test('every page of prose is there in both languages', () => {
  expect(names.length).toBeGreaterThan(4);
  expect(pagesIn('fr')).toEqual(names);
});

describe.each(names)('%s', (name) => {
  const [en, fr] = [read('en', name), read('fr', name)];

  test('has the same sections, sources and computed places in both languages', () => {
    expect(matches(fr, /^sections: (.*)$/gm)).toEqual(matches(en, /^sections: (.*)$/gm));
    expect(matches(fr, /^(##) /gm).length).toBe(matches(en, /^(##) /gm).length);
    for (const pattern of [/\[@([a-z0-9-]+)\]/g, /\{(\w+)\}/g]) {
      expect([...new Set(matches(fr, pattern))].sort()).toEqual([...new Set(matches(en, pattern))].sort());
    }
  });

  test('cites only sources and searches we have', () => {
    const ids = new Set([...SOURCES, ...SEARCHES].map(({ id }) => id));
    expect(matches(en + fr, /\[@([^\]]+)\]/g).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('is set as each language sets its type', () => {
    const prose = (text: string) => text.replace(/<[^>]*>|^[a-z]+:.*$|\]\([^)]*\)/gm, ' ');
    expect(prose(fr).match(/.{0,20}(?: [:;?!»%](?:\s|$)|« |').{0,20}/g) ?? []).toEqual([]);
    expect(prose(en).match(/.{0,20}'.{0,20}/g) ?? []).toEqual([]);
  });
});

test('About counts its origins and what it could not find as the data do', () => {
  const from = (...origins: readonly string[]) =>
    PRACTICES.filter(({ origin }) => origins.includes(origin)).length;
  expect(from('intotheminds', 'intotheminds-frank')).toBe(9);
  expect(from('intotheminds')).toBe(6);
  expect(from('frank')).toBe(2);
  expect(from(...ORIGINS)).toBe(PRACTICES.length);
  const lost = SOURCES.filter(({ verified }) => verified === 'no').map(({ id }) => id);
  expect(lost).toHaveLength(5);
  for (const id of lost) expect(read('en', 'about.md')).toContain(`[@${id}]`);
});
