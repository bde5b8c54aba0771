import { expect, test } from 'vitest';
import { coloursInUse } from '../../../src/domain/house-style/colours-in-use.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { contrastInWords } from '../../../src/wording/house/contrast.ts';

test.each(LOCALES)('how colours read is said with figures, %s', (locale) => {
  const { house } = messagesOf(locale);
  const said = (main: string, second: string) => {
    const inUse = coloursInUse({ main, second });
    return [
      contrastInWords(locale, house, main, inUse.main),
      contrastInWords(locale, house, second, inUse.second),
    ];
  };
  expect(said('#FFCC00', '#1F4E66')[0]).toContain(locale === 'fr' ? '1,5' : '1.5');
  expect(said('#FFCC00', '#1F4E66')[0]).toContain('4');
  expect(said('#C00000', '#C00000')[1]).toContain('#1F4E66');
  // 4.498 to 1: cut, so that it does not look like enough.
  expect(said('#777777', '#1F4E66')[0]).toContain(locale === 'fr' ? '4,4' : '4.4');
});
