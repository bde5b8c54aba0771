import { describe, expect, test } from 'vitest';
import { previewTable } from '../../../src/value/reader/preview.ts';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces, workbook } from './sources.ts';

type Content = string | Uint8Array;

/** Amounts, or the problems as code and row. */
async function read(content: Content, reading: ReadOptions = {}, piece?: number) {
  const found = await readTransactions(inPieces(content, piece), reading);
  if (!found.ok) return found.problems.map(({ code, params }) => [code, params?.['row']]);
  return Array.from(found.transactions.amount);
}

/** As the form of the page does: by the places it proposes. */
async function readAsProposed(content: Content) {
  const preview = await previewTable(inPieces(content));
  if (!preview.ok) throw new Error('no preview');
  const places = Object.entries(preview.columns)
    .filter(([role]) => role !== 'currency')
    .map(([role, at]) => [role, { place: at + 1 }]);
  return read(content, Object.fromEntries(places));
}

const ROWS = 'a;2026-01-31;1,5\nb;2026-02-01;2,5\n';

describe('titles below other rows', () => {
  test.each([
    ['a name', `Ventes 2024-2025\n\nclient;date;montant\n${ROWS}`],
    [
      'a padded name',
      `Export des ventes au 31/12/2025;;;\n;;;\nSociété :;Dupont;;\nclient;date;montant\n${ROWS}`,
    ],
    ['quotes', `"Ventes; 2024"\nclient;date;montant\n${ROWS}`],
    ['nineteen rows', `${'a note\n'.repeat(19)}client;date;montant\n${ROWS}`],
  ])('are found under %s, in the preview and when read', async (_, text) => {
    const preview = await previewTable(inPieces(text));
    expect(preview).toMatchObject({
      header: ['client', 'date', 'montant'],
      columns: { customer: 0, date: 1, amount: 2 },
      rows: [
        ['a', '2026-01-31', '1,5'],
        ['b', '2026-02-01', '2,5'],
      ],
    });
    expect(await read(text)).toEqual([1.5, 2.5]);
    expect(await read(text, {}, 7)).toEqual([1.5, 2.5]);
    expect(await readAsProposed(text)).toEqual([1.5, 2.5]);
  });

  test('rows keep the numbers of the file', async () => {
    expect(await read('Sales\n\ncustomer,date,amount\na,2026-01-31,1\nb,soon,2\n')).toEqual([
      ['unreadable-date', 5],
    ]);
  });

  test('are found by the titles named', async () => {
    const text = 'Sales\nwho;when;what\na;2026-01-31;1,5\n';
    expect(await read(text, { customer: 'who', date: 'when', amount: 'what' })).toEqual([1.5]);
  });

  test('are the first row when no row fills all roles, or too many rows stand above', async () => {
    const preview = await previewTable(inPieces('Sales\nwho;when;what\na;2026-01-31;1,5\n'));
    expect(preview).toMatchObject({ header: ['Sales', '', ''] });
    expect(await read(`${'a note\n'.repeat(20)}client;date;montant\n${ROWS}`)).toEqual([
      ['missing-column', undefined],
    ]);
  });

  test('the preview is as wide as the widest row shown', async () => {
    const preview = await previewTable(inPieces('a;2026-01-31;1,5\nb;2026-01-31;2,5;x;y\n'));
    expect(preview).toMatchObject({ header: ['', '', '', '', ''] });
    expect(preview.ok && preview.rows.map((row) => row.length)).toEqual([5, 5]);
  });
});

describe('columns by their place', () => {
  test('a file without titles is read though its first row has numbers', async () => {
    expect(await readAsProposed('3,2024-01-01,20.50\n1,2024-01-02,3\n')).toEqual([20.5, 3]);
  });

  test('a place never passes for a title, and titles may repeat', async () => {
    const text = '3;2;1;1\n2024-01-01;a;12;9\n';
    const places = { customer: { place: 2 }, date: { place: 1 }, amount: { place: 3 } };
    expect(await read(text, places)).toEqual([12]);
    const twice = 'client;date;montant;montant\na;2024-01-01;12;9\n';
    expect(await read(twice, { customer: { place: 1 }, date: { place: 2 }, amount: { place: 4 } })).toEqual([
      9,
    ]);
  });
});

describe('rows of a workbook', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (at: number, ...texts: string[]) =>
    `<row r="${at}" spans="1:3">${texts.map(cell).join('')}</row>`;

  test('are counted as the sheet counts them, with those it does not store', async () => {
    const sheet = workbook(
      [
        row(1, 'Ventes 2024-2025'),
        row(4, 'client', 'date', 'montant'),
        row(5, 'a', '2026-01-31', '12'),
        row(2000, 'b', 'soon', '3'),
      ].join(''),
    );
    expect(await read(sheet)).toEqual([['unreadable-date', 2000]]);
    expect(await read(sheet, { leavesOutUnreadable: true })).toEqual([12]);
  });

  test('beyond the last row that a sheet can have are refused', async () => {
    expect(await read(workbook(row(999_999_999, 'client')))).toEqual([['too-many-rows', undefined]]);
  });
});
