import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELIMITERS, delimiterNamed } from '../../../src/value/reader/choices.ts';
import { previewTable } from '../../../src/value/reader/preview.ts';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces } from './sources.ts';

async function read(text: string, reading: ReadOptions = {}) {
  const found = await readTransactions(inPieces(text), reading);
  if (!found.ok) return found.problems[0]?.code;
  const { form, transactions } = found;
  return { delimiter: form.kind === 'text' && form.delimiter, amounts: Array.from(transactions.amount) };
}

const FEC =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit\n' +
  'VE|Ventes|1|20240302|411000|Clients|C001|Ana|F1|20240302|Facture, acompte; solde|1234,50|0,00\n' +
  'VE|Ventes|1|20240302|707000|Ventes|||F1|20240302|Facture, acompte; solde|0,00|1234,50\n';

describe('the sign between cells', () => {
  test.each([
    [';', 'client;date;montant\nAna;02/01/2026;1 012,50\nBob;31/01/2026;2,25\n', [1012.5, 2.25]],
    [',', 'customer,date,amount\n"Ana; Bob",2026-01-02,1012.5\n', [1012.5]],
    ['\t', 'customer\tdate\tamount\nAna, Bob; Cy\t2026-01-02\t1,012.50\n', [1012.5]],
    ['|', FEC, [1234.5]],
    ['\t', FEC.replaceAll('|', '\t'), [1234.5]],
    [';', 'sep=;\nclient;date;montant\nAna;31/01/2026;2,25\n', [2.25]],
    ['|', '\ufeffsep=|\r\nclient|date|montant\r\nAna|31/01/2026|2,25\r\n', [2.25]],
    [';', 'x,y;client;date;montant\n1,2;Ana;31/01/2026;2,25\n', [2.25]],
    [';', '"a, b, c";client;date;montant\n"1, 2, 3";Ana;31/01/2026;2,25\n', [2.25]],
    [',', 'customer,date,amount\nAna,"2 Mar 2024; 14:05",2.25\nBob,2024-03-02,3\n', [2.25, 3]],
  ])('%j is found', async (delimiter, text, amounts) => {
    expect(await read(text)).toEqual({ delimiter, amounts });
  });

  test('is the one that cuts out dates where titles say nothing, and rows keep to no width', async () => {
    const reading = { customer: '1', date: '2', amount: '3' };
    const rows = 'a;2026-01-31;1,5\nb;2026-01-31;2,5\nc;2026-01-31;3,5\n';
    expect(await read(rows, reading)).toEqual({ delimiter: ';', amounts: [1.5, 2.5, 3.5] });
    expect(await previewTable(inPieces(`${rows}d;2026-01-31;2,5;x;y\n`))).toMatchObject({
      form: { delimiter: ';' },
    });
  });

  test('is the one that was told, whatever seems likely, by preview and reading', async () => {
    const text = 'a,b;c,d\nAna;2026-01-31;2\n';
    for (const delimiter of DELIMITERS)
      expect(await previewTable(inPieces(text), { delimiter })).toMatchObject({ form: { delimiter } });
    const semicolons = 'customer,date,amount;x\n"a,2026-01-31,1";y\n';
    expect(await read(semicolons, { delimiter: ';' })).toBe('missing-column');
  });

  test.each([
    ['comma', ','],
    ['Semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
    ['\\t', '\t'],
    ['\t', '\t'],
    [';', ';'],
    ['colon', undefined],
    ['', undefined],
  ])('%j means %j', (name, delimiter) => {
    expect(delimiterNamed(name)).toBe(delimiter);
  });

  test('is found in any table with titles, whatever its texts hold', async () => {
    const texts = fc.array(fc.constantFrom('a', 'é', ',', ';', '|', '\t', ' ', '\n', '"'), { maxLength: 8 });
    const row = fc.record({
      note: texts.map((signs) => signs.join('')),
      cents: fc.integer({ min: 0, max: 99_999 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, delimiter, end) => {
          const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const line = (...cells: readonly string[]) => cells.join(delimiter) + end;
          const text =
            line('note', 'customer', 'date', 'amount') +
            rows
              .map(({ note, cents }) => line(cell(note), 'A', '2026-01-31', cell((cents / 100).toFixed(2))))
              .join('');
          const amounts = rows.map(({ cents }) => cents / 100);
          expect(await read(text)).toEqual({ delimiter, amounts });
        },
      ),
      { numRuns: 200 },
    );
  });
});
