import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces, namesIn } from './sources.ts';

/** A column of amounts in the order given, its currency, or the first problem. */
async function read(written: readonly string[], reading: ReadOptions = {}) {
  const rows = written.map((amount, at) => `a${at}\t2026-01-01\t${amount}\n`);
  const found = await readTransactions(inPieces(`customer\tdate\tamount\n${rows.join('')}`), reading);
  if (!found.ok) return { code: found.problems[0]?.code };
  return { amounts: Array.from(found.transactions.amount), currency: found.currency };
}
const amounts = async (written: readonly string[], reading?: ReadOptions) => {
  const found = await read(written, reading);
  return found.amounts ?? [found.code];
};

describe('an amount', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['.47', 0.47],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['12,50 €', 12.5],
    ['$1,234.50', 1234.5],
    ['1.234.567,8', 1_234_567.8],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['1´234.50', 1234.5],
    ["1'234'567", 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u202f234,50', 1234.5],
    ['1\u2009234.50', 1234.5],
    ['1\u00a0234,5\u00a0€', 1234.5],
    ['1,23,456.00', 123_456],
    ['12,34,567', 1_234_567],
    ['1 23 456.5', 123_456.5],
    ['1.5e3', 1500],
    ['-1.5E-1', -0.15],
    ['+12.5', 12.5],
    ['12.5EUR', 12.5],
    ['USD 12.5', 12.5],
    ['12.', 12],
    ['12,', 12],
    ['-12.', -12],
    ['1,234.', 1234],
    ['12.–', 12],
    ['12.-', 12],
    ['12,—', 12],
    ['12.--', 12],
    ["CHF 1'234.–", 1234],
    ['1.234,-', 1234],
    ['Fr. 12.50', 12.5],
    ['Fr.12.50', 12.5],
    ['12,50 kr.', 12.5],
    ['kr 12,50', 12.5],
    ['S/.12.50', 12.5],
    ['$.47', 0.47],
    ["'12.50", 12.5],
    ['12.50 Dr', 12.5],
    ['12.50 DR.', 12.5],
    ['₹1,23,456.00 Dr', 123_456],
    ['12345678901234567.25', 12_345_678_901_234_568],
  ])('%s is %d', async (written, amount) => {
    if (amount > 1e12) expect(await amounts([written])).toEqual(['amount-out-of-range']);
    else expect(await amounts([written])).toEqual([amount]);
  });

  test.each([
    ...[
      '(12.50)',
      '-12,5',
      '−12.5',
      '–12.5',
      '12.5-',
      '12.5−',
      '€-12.50',
      '-€12.50',
      '- 12,50 €',
      '12,50- €',
    ],
    ...[
      '12,50 €-',
      '($12.50)',
      '$(12.50)',
      '(12.50 CAD)',
      '(12.50) CAD',
      '12.50 Cr',
      '12.50CR',
      'Rs. 12.50 Cr',
    ],
    ...['-12.50 R$', '\u200e-12.50', 'CHF -12.50'],
  ])('%s is a refund', async (written) => {
    expect(await amounts([written])).toEqual([-12.5]);
  });

  test.each([
    ...[
      'NaN',
      'Infinity',
      'abc',
      '1,2,3',
      '--5',
      '-(5)',
      '(-5)',
      '5-+',
      '(5',
      '5)',
      '0x10',
      '#N/A',
      '-',
      '€',
    ],
    ...[
      '12 %',
      '12%',
      '12,5 %',
      '3 pcs',
      'x12',
      '12 34',
      '1 2345',
      "1'23",
      "1'234 567",
      '12..',
      ',12,',
      '1.2.3',
    ],
    ...['12.50.', '12.50 EUR HT', '–.50', '-12 Cr', '12 Dr Cr', '1,23,45', '2026-01-01', '12:30', '1,5e3'],
    ...['1_234', '٣', `12${' '.repeat(100)}€`, `${'('.repeat(50)}5`],
  ])('“%s” is none', async (written) => {
    expect(await amounts([written])).toEqual(['unreadable-amount']);
  });

  test.each(['1e308', '-1e308', '1e999', `1${'0'.repeat(400)}`])('%s is beyond any', async (written) => {
    expect(await amounts([written])).toEqual(['amount-out-of-range']);
  });
});

describe('thousands or decimals', () => {
  test('are settled by the other amounts, or asked', async () => {
    expect(await amounts(['1,234', '12,50'])).toEqual([1.234, 12.5]);
    expect(await amounts(['1,234', '12.50'])).toEqual([1234, 12.5]);
    expect(await amounts(['1.234', '1.234.567'])).toEqual([1234, 1_234_567]);
    expect(await amounts(['1.234', '12,–'])).toEqual([1234, 12]);
    expect(await amounts(['1,234', '1,23,456'])).toEqual([1234, 123_456]);
    expect(await amounts(['1,234', '12'])).toEqual(['ambiguous-amounts']);
    expect(await amounts(['1,234', '12,50', '12.50'])).toEqual(['ambiguous-amounts']);
  });

  test('are thousands in a currency without cents, unless an amount says otherwise', async () => {
    expect(await read(['¥1,250', '¥980'])).toEqual({ amounts: [1250, 980], currency: '¥' });
    expect(await amounts(['1 250 ¥', '1,250 ¥'])).toEqual([1250, 1250]);
    expect(await amounts(['JPY 1.250', 'JPY 980'])).toEqual([1250, 980]);
    expect(await amounts(['12,500 FCFA', '900 FCFA'])).toEqual([12_500, 900]);
    expect(await amounts(['₩1,250'])).toEqual([1250]);
    expect(await amounts(['¥1,250', '¥9,80'])).toEqual([1.25, 9.8]);
    expect(await amounts(['¥1,250', '¥9.80', '¥9,80'])).toEqual(['ambiguous-amounts']);
    expect(await amounts(['€1,250', '€980'])).toEqual(['ambiguous-amounts']);
    expect(await amounts(['TND 1,250'])).toEqual(['ambiguous-amounts']);
    expect(await amounts(['$1,250'])).toEqual(['ambiguous-amounts']);
  });

  test('are thousands where the title or another column names such a currency', async () => {
    const of = async (text: string) => {
      const found = await readTransactions(inPieces(text), {});
      return found.ok ? Array.from(found.transactions.amount) : found.problems.map(({ code }) => code);
    };
    expect(await of('customer\tdate\tamount (JPY)\na\t2026-01-01\t1,250\n')).toEqual([1250]);
    expect(await of('customer\tdate\tamount (EUR)\na\t2026-01-01\t1,250\n')).toEqual(['ambiguous-amounts']);
    expect(await of('customer\tdate\tamount\tcurrency\na\t2026-01-01\t1,250\tJPY\n')).toEqual([1250]);
    expect(await of('customer\tdate\tamount\tcurrency\na\t2026-01-01\t1,250\tTND\n')).toEqual([
      'ambiguous-amounts',
    ]);
  });

  test('are what was told', async () => {
    expect(await amounts(['1,234', '12'], { decimal: 'comma' })).toEqual([1.234, 12]);
    expect(await amounts(['1,234', '12'], { decimal: 'point' })).toEqual([1234, 12]);
    expect(await amounts(['12.50', '1,234.50'], { decimal: 'point' })).toEqual([12.5, 1234.5]);
    expect(await amounts(['12.50'], { decimal: 'comma' })).toEqual(['unreadable-amount']);
  });
});

describe('the currency beside an amount', () => {
  test.each([
    ['EUR', ['12 €', '€12', 'EUR 12', '12 euros', '12EUR']],
    ['GBP', ['£12', '12 GBP']],
    ['USD', ['US$12', '12 $US', 'USD 12', 'USD$ 12', '$12 USD']],
    ['CAD', ['CA$12', '12 $CA', '12 $ CA', 'C$12', '$12.00 CAD', 'CAD 12']],
    ['AUD', ['A$12', 'AU$12', '12 AUD']],
    ['BRL', ['R$ 12', 'R$12', '12 BRL']],
    ['PLN', ['12 zł', '12 ZŁ', '12 PLN']],
    ['CHF', ['Fr. 12', '12 Fr.', 'SFr. 12', '12 CHF', 'CHF 12.–']],
    ['CZK', ['12 Kč', '12 CZK']],
    ['HUF', ['12 Ft']],
    ['INR', ['₹12', 'INR 12', 'Rs 12 INR']],
    ['SEK', ['12 SEK', '12 kr SEK']],
    ['TRY', ['₺12', '12 TL']],
    ['ZAR', ['R12', 'R 12']],
    ['$', ['$12', '12 $']],
    ['kr', ['12 kr', 'kr 12', '12 kr.']],
    ['¥', ['¥12']],
    ['Rs', ['Rs. 12', '₨12']],
    ['USD', ['$12', 'US$12']],
    [null, ['12', '13']],
  ])('is %s in %j', async (currency, written) => {
    const found = await read(written);
    expect(found).toMatchObject({ currency });
  });

  test('is one, or the file is refused', async () => {
    expect(await amounts(['12 €', '12 $'])).toEqual(['several-currencies']);
    expect(await amounts(['€12 USD'])).toEqual(['several-currencies']);
    expect(await amounts(['$12', '12 CAD'])).toEqual(['several-currencies']);
    const table = 'customer,date,amount,devise\na,2026-01-01,1,EUR\na,2026-01-02,1,USD\n';
    const found = await readTransactions(inPieces(table));
    expect(found.ok || found.problems[0]?.code).toBe('several-currencies');
  });
});

test('a cell that a formula keeps as text is read as that text', async () => {
  const table =
    '="customer";date;amount\n="00123";="2026-01-31";="12,50"\n"=""00124""";"=""2026-02-01""";"=""1 012,50"""\n';
  const found = await readTransactions(inPieces(table));
  expect(found.ok && found.titles).toEqual(['customer', 'date', 'amount']);
  expect(found.ok && namesIn(found.transactions)).toEqual(['00123', '00124']);
  expect(found.ok && Array.from(found.transactions.amount)).toEqual([12.5, 1012.5]);
});

describe('whatever a language makes of amounts', () => {
  const cents = fc.integer({ min: -500_000_000, max: 500_000_000 }).map((value) => value / 100);
  const LOCALES = [
    ...['en-US', 'en-GB', 'en-IN', 'fr-FR', 'fr-CA', 'fr-CH', 'de-DE', 'de-CH', 'de-AT', 'it-CH', 'es-ES'],
    ...['pt-BR', 'pl-PL', 'sv-SE', 'nb-NO', 'cs-CZ', 'hu-HU', 'nl-NL', 'ja-JP', 'ro-RO', 'fi-FI', 'en-ZA'],
  ];
  const CURRENCIES = [
    'EUR',
    'USD',
    'CAD',
    'GBP',
    'CHF',
    'BRL',
    'PLN',
    'SEK',
    'CZK',
    'NOK',
    'DKK',
    'HUF',
    'NZD',
    'ZAR',
    'TRY',
    'CNY',
    'XPF',
    'INR',
    'AUD',
    'MXN',
  ];
  const SHOWN = ['symbol', 'narrowSymbol', 'code'] as const;
  const SHARED = ['$', 'kr', '¥', 'Rs'];

  test('they come back as they were, with their currency', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cents, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...SHOWN),
        fc.constantFrom('standard', 'accounting'),
        async (values, locale, currency, currencyDisplay, currencySign) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            currencySign: currencySign as 'standard',
            minimumFractionDigits: 2,
          });
          const found = await read(values.map((value) => format.format(value)));
          expect(found.amounts).toEqual(values.map((value) => value + 0));
          expect([currency, ...SHARED]).toContain(found.currency);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('plain numbers are read exactly as they are written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('.', ','),
        async (values, sign) => {
          // One amount settles what three decimals are.
          const all = [...values, 0.5];
          const found = await amounts(all.map((value) => String(value).replace('.', sign)));
          const isExponent = all.some((value) => /e/.test(String(value)));
          if (!isExponent || sign === '.') expect(found).toEqual(all.map((value) => value + 0));
        },
      ),
      { numRuns: 200 },
    );
  });
});
