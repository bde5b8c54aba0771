import { expect, test } from 'vitest';
import * as en from '../../src/i18n/en/index.ts';
import * as fr from '../../src/i18n/fr/index.ts';

/** Every text of a dictionary with the path of its key. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

const english = new Map(texts(en));
const french = new Map(texts(fr));
const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('both languages have the same texts', () => {
  expect(english.size).toBeGreaterThan(100);
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
});

test('a text has the same places in both languages', () => {
  const apart = [...english].filter(([key, text]) => {
    // French and English may drop {n} where the wording says one.
    if (/\.one$/.test(key)) return false;
    return placesOf(text).join() !== placesOf(french.get(key) ?? '').join();
  });
  expect(apart.map(([key]) => key)).toEqual([]);
});

test('no text is empty', () => {
  expect([...english, ...french].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
});

test('French is set as French is printed', () => {
  const badly = [...french].filter(
    ([, text]) =>
      /[ \w\p{L}][;?!»]|« |[^\s\d] :|\p{L}: /u.test(text.replace(/https?:\/\/\S+/g, '')) ||
      text.includes("'"),
  );
  expect(badly.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

test('English uses typographic apostrophes and quotes', () => {
  const badly = [...english].filter(([, text]) => /[a-z]'[a-z]|"/i.test(text));
  expect(badly.map(([key]) => key)).toEqual([]);
});
