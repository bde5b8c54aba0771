import { expect, test } from 'vitest';
import * as en from '../../src/i18n/en/index.ts';
import * as fr from '../../src/i18n/fr/index.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { tagOf } from '../../src/i18n/tag.ts';
import { count, type Plural } from '../../src/i18n/words.ts';

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

test('where a part did not come, to reload the page is named beside the connection: the site may have been published anew', () => {
  const told = [english, french].flatMap((all) =>
    [...all.values()].filter((text) =>
      /check (the|your) connection|vérifiez (la|votre) connexion/i.test(text),
    ),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((text) => !/reload the page|rechargez la page/.test(text))).toEqual([]);
});

/** Every text that depends on a count, with the path of its key. */
function plurals(value: unknown, path = ''): [string, Plural][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('one' in value && 'other' in value && typeof value.other === 'string') return [[path, value as Plural]];
  return Object.entries(value).flatMap(([key, inner]) => plurals(inner, path ? `${path}.${key}` : key));
}

test.each(LOCALES)('what depends on a count has every form that %s tells apart', (locale) => {
  const rules = new Intl.PluralRules(tagOf(locale));
  const wanted = new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)));
  const all = plurals(messagesOf(locale));
  expect(all.length).toBeGreaterThan(20);
  const lacking = all.flatMap(([key, forms]) =>
    [...wanted].filter((rule) => !forms[rule]).map((rule) => `${key}.${rule}`),
  );
  expect(lacking).toEqual([]);
});

test('whole millions are counted in French, and a language with more forms has its own', () => {
  expect(count('fr', { one: '{n} client', other: '{n} clients' }, 1_000_000)).toBe(
    '1\u202f000\u202f000\u00a0clients',
  );
  const polish = { one: '{n} głos', few: '{n} głosy', many: '{n} głosów', other: '{n} głosu' };
  expect([1, 3, 5, 1.5].map((n) => count('pl', polish, n))).toEqual([
    '1 głos',
    '3 głosy',
    '5 głosów',
    // Figures of a language without a row in the tables are those of the fallback.
    '1.5 głosu',
  ]);
});

test('a figure stays with the word it counts in French', () => {
  const forms = { one: '{n} réponse sur {total}', other: '{n} réponses sur {total}' };
  expect(count('fr', forms, 17, { total: 17 })).toBe('17\u00a0réponses sur 17');
  expect(count('en', forms, 17, { total: 17 })).toBe('17 réponses sur 17');
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
