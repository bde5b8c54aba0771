import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { tagOf } from '../../src/i18n/tag.ts';
import { list } from '../../src/i18n/words.ts';

const ITEMS = ['a', 'b, c', 'd et e', 'f and g', 'h'];

test.each(LOCALES)('a list in %s is the one of the language', (locale) => {
  const ofLanguage = new Intl.ListFormat(tagOf(locale), { type: 'conjunction' });
  for (let length = 0; length <= ITEMS.length; length += 1) {
    const items = ITEMS.slice(0, length);
    expect(list(locale, items)).toBe(ofLanguage.format(items));
  }
});
