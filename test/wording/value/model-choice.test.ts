import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Findings } from '../../../src/value/analysis.ts';
import { choiceSentences } from '../../../src/wording/value/model-choice.ts';

const saidIn = (locale: (typeof LOCALES)[number], fitMargin: number, heldOutMargin: number | null) =>
  choiceSentences({ locale, t: messagesOf(locale).value, format: figuresIn(locale, null) }, {
    contract: null,
    fits: null,
    choice: { name: 'bgnbd', next: 'mbgnbd', fitMargin, heldOutMargin },
  } as unknown as Findings);

test('a model that is behind on the file or on what was held out is never called likelier there', () => {
  expect(saidIn('en', -0.614, 8.4)).toEqual([
    'The model is BG/NBD: the whole file and the part held out, taken together, are likeliest by it. Log-likelihood against MBG/NBD, above 0 where BG/NBD is the likelier: −0.61 over the whole file, +8.4 over the part held out.',
  ]);
  for (const locale of LOCALES) {
    const [said = ''] = saidIn(locale, 710, -34);
    expect(said).toMatch(/\+710\D.*−34\D/);
    expect(said).not.toMatch(/[{}]/);
  }
});

test('where nothing was held out, by how much the file is likelier', () => {
  expect(saidIn('en', 2.2, null)[0]).toContain('likelier than MBG/NBD does, by 2.2 units');
});
