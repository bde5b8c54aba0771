import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, tagOf } from '../../src/i18n/locale.ts';
import { list } from '../../src/i18n/words.ts';

const ITEMS = ['a', 'b, c', 'd et e', 'f and g', 'h'];

test.each(LOCALES)('a list in %s is the one of the language', (locale) => {
  const ofLanguage = new Intl.ListFormat(tagOf(locale), { type: 'conjunction' });
  for (let length = 0; length <= ITEMS.length; length += 1) {
    const items = ITEMS.slice(0, length);
    expect(list(locale, items)).toBe(ofLanguage.format(items));
  }
});

test('no page has the browser make lists: the first holds a phone up for 80 ms', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:tsx?|astro)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const name of files)
    expect(readFileSync(`src/${name}`, 'utf8'), name).not.toContain('Intl.ListFormat');
});
