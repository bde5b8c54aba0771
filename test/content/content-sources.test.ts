import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRACTICES, PREREQUISITES } from '../../src/domain/model/model.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { citedIn } from '../../src/playbook/cited-text.ts';
import { EVIDENCE } from '../../src/playbook/evidence.ts';
import { CONTENT, SOURCES } from './content-files.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const known = new Map(SOURCES.map((source) => [source.id, source]));
const DOI = /\b10\.\d{4,9}\/[^\s"'<>)\]},;]+/g;

function textFiles(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ts|tsx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

test('every source has one id and, where it has one, one DOI of its own', () => {
  expect(known.size).toBe(SOURCES.length);
  const dois = SOURCES.flatMap(({ DOI: doi }) => doi?.toLowerCase() ?? []);
  expect(new Set(dois).size).toBe(dois.length);
  expect(dois.filter((doi) => !/^10\.\d{4,9}\/\S+$/.test(doi))).toEqual([]);
});

test('every source says what it shows, in both languages', () => {
  const silent = SOURCES.filter(({ finding }) => LOCALES.some((locale) => finding[locale].length < 20));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a source that nobody consulted says so in both languages', () => {
  const unsaid = SOURCES.filter(
    ({ verified, finding }) =>
      verified === 'no' && !(/not consulted/i.test(finding.en) && /non consulté/i.test(finding.fr)),
  );
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});

test('a practice cites only sources that we have, and supports nothing with one we did not consult', () => {
  const cited = Object.values(EVIDENCE).flatMap(({ supports, contrary, steps }) => [
    ...supports,
    ...contrary,
    ...steps.flat(),
  ]);
  expect(cited.length).toBeGreaterThan(100);
  expect(
    [...cited, ...PREREQUISITES.flatMap(({ source }) => source ?? [])].filter((id) => !known.has(id)),
  ).toEqual([]);
  const lost = Object.values(EVIDENCE)
    .flatMap(({ supports }) => supports)
    .filter((id) => known.get(id)?.verified === 'no');
  expect(lost).toEqual([]);
});

test.each(PRACTICES)('$id has support, and one to three sources for each step', ({ id }) => {
  const { supports, contrary, nearby = [], steps } = EVIDENCE[id];
  expect(supports.length).toBeGreaterThan(0);
  expect(new Set(supports).size).toBe(supports.length);
  expect(nearby.filter((near) => ![...supports, ...contrary].includes(near))).toEqual([]);
  expect(steps).toHaveLength(4);
  for (const sources of steps) {
    expect(sources.length).toBeGreaterThanOrEqual(1);
    expect(sources.length).toBeLessThanOrEqual(3);
  }
});

test('no DOI stands anywhere that is not in the sources', () => {
  const ours = new Set(SOURCES.flatMap(({ DOI: doi }) => doi?.toLowerCase() ?? []));
  const strange = [...textFiles('content'), ...textFiles('src')].flatMap(({ path, text }) =>
    (text.match(DOI) ?? [])
      .filter((doi) => !ours.has(doi.toLowerCase().replace(/\.$/, '')))
      .map((doi) => `${path}: ${doi}`),
  );
  expect(strange).toEqual([]);
  const inFields = readFileSync(`${CONTENT}sources.json`, 'utf8').match(DOI) ?? [];
  expect(inFields.filter((doi) => !ours.has(doi.toLowerCase()))).toEqual([]);
});

test('the sources page tells the same disagreements with the same sources in both languages', () => {
  const [fr, en] = LOCALES.map((locale) => messagesOf(locale).sources.origins.items);
  const cited = (items: typeof fr) => items?.map(({ verdict }) => citedIn(verdict));
  expect(cited(fr)).toEqual(cited(en));
  expect(cited(en)?.every((ids) => ids.length > 0 && ids.every((id) => known.has(id)))).toBe(true);
  const claims = JSON.stringify(en);
  expect(claims).toMatch(/17 processes/);
  expect(claims).toMatch(/15 heuristics/);
  expect(claims).toMatch(/bohmova-2016/);
});
