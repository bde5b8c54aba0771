import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Findings } from '../../../src/value/analysis.ts';
import { choiceSentences, modelInWords } from '../../../src/wording/value/model-choice.ts';

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

const contractsIn = (locale: (typeof LOCALES)[number], reactivated: number) =>
  choiceSentences({ locale, t: messagesOf(locale).value, format: figuresIn(locale, null) }, {
    contract: { period: 30, contracts: 1200, going: 800, reactivated, renewals: [{ expected: 0.8 }] },
    fits: null,
    choice: { name: 'contract', next: null, fitMargin: null, heldOutMargin: null },
  } as unknown as Findings);

test('of contracts, how many of their customers leave first, and who came back where somebody did', () => {
  expect(contractsIn('en', 0)).toEqual([
    'Your file looks like subscriptions paid every 30 days or so: the model is one of contracts, in which a customer may leave at each renewal.',
    'Contracts: 1,200, of which still going on: 800. By the model, 20% of customers leave at the first renewal and fewer later, for those prone to leave go first.',
  ]);
  expect(contractsIn('en', 1).slice(2)).toEqual([
    '1 contract is that of a customer who had left and came back. The forecast counts on nobody else doing so.',
  ]);
  for (const locale of LOCALES) {
    expect(contractsIn(locale, 0)).toHaveLength(2);
    expect(contractsIn(locale, 1)).toHaveLength(3);
  }
});

test('of the only model that fits nothing is said, nor of one that the file alone does not tell from the next', () => {
  const said = (next: string | null, fitMargin: number | null) =>
    choiceSentences({ locale: 'en', t: messagesOf('en').value, format: figuresIn('en', null) }, {
      contract: null,
      fits: null,
      choice: { name: 'bgnbd', next, fitMargin, heldOutMargin: null },
    } as unknown as Findings);
  expect(said(null, 2)).toEqual([]);
  expect(said('mbgnbd', null)).toEqual([]);
});

test('a regular model says in how many stages', () => {
  const fits = { mbgcnbd: { stages: 2 } } as unknown as Findings['fits'];
  for (const locale of LOCALES)
    expect(modelInWords({ t: messagesOf(locale).value }, 'mbgcnbd', fits)).toContain('2');
});

test('where nothing was held out, by how much the file is likelier', () => {
  expect(saidIn('en', 2.2, null)[0]).toContain('likelier than MBG/NBD does, by 2.2 units');
});
