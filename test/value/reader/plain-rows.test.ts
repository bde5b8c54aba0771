import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseColumns } from '../../../src/value/reader/columns.ts';
import { FileRefusal } from '../../../src/value/reader/problem.ts';
import { RowTable } from '../../../src/value/reader/rows/row-table.ts';
import { CellRows } from '../../../src/value/reader/text/cell-rows.ts';
import { Letters } from '../../../src/value/reader/text/letters.ts';
import { RowSplitter } from '../../../src/value/reader/text/row-splitter.ts';
import { finishRows } from '../../../src/value/reader/transaction-rows.ts';
import { listed } from './sources.ts';

const separators = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n' as const, '\r' as const),
});
/** Texts of the signs that decide where cells end. */
const signs = fc
  .array(fc.constantFrom(',', ';', '\t', '\n', '\r', '\r\n', '"', '=', 'a', 'é', '中', '😀', ' ', '1'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('rows by the places of their cells', () => {
  test('are those that are split, up to where they stop', () => {
    fc.assert(
      fc.property(signs, separators, (text, signsBetween) => {
        const letters = new Letters();
        letters.take(text);
        const cells = new CellRows(letters, signsBetween);
        const end = cells.find(0);
        const split: string[][] = [];
        new RowSplitter(signsBetween).split(split, text.slice(0, end), false);
        expect([...cells]).toEqual(split);
      }),
      { numRuns: 2000 },
    );
  });

  test('go on behind a row that is none of them', () => {
    const letters = new Letters();
    letters.take('a,"b ""c"""\nd,e\n');
    const cells = new CellRows(letters, { delimiter: ',', newline: '\n' });
    expect([cells.find(0), [...cells]]).toEqual([0, []]);
    expect([cells.find(12), [...cells]]).toEqual([16, [['d', 'e']]]);
  });
});

const customers = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 9 }).map((who) => `C00${who}`), weight: 12 },
  fc.constantFrom(
    '',
    ' ',
    'guest',
    '0',
    'a@B.c',
    'A@b.c',
    'Zoé',
    ' C001',
    '17850.0',
    '1E+12',
    'Total',
    'customer',
  ),
);
const dates = fc.oneof(
  { arbitrary: fc.integer({ min: 10, max: 28 }).map((day) => `2024-03-${day}`), weight: 12 },
  fc.constantFrom(
    '2024-03-02 14:05',
    '03/04/2024',
    '13/04/2024',
    '45000',
    '',
    'x',
    '2024-02-30',
    ' 2024-03-01 ',
  ),
);
const amounts = fc.oneof(
  { arbitrary: fc.integer({ min: -200, max: 2000 }).map((cents) => (cents / 100).toFixed(2)), weight: 12 },
  fc.constantFrom('1,234', '1.234', '12 €', '', '-', '1e3', '9999999999999', '.5', '5.', '(3.50)'),
);
const orders = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 60 }).map(String), weight: 12 },
  fc.constantFrom('', '#12', '0012', 'N/A', '1E+12', 'Zoé 1'),
);
const products = fc.constantFrom('Mug', 'Tasse', 'Total', 'total 12', 'SET', 'é', '', '5', 'Totaux mars');
const row = fc.tuple(customers, dates, amounts, orders, products);
const rows = fc.oneof(
  { arbitrary: row, weight: 30 },
  fc.constantFrom<readonly string[]>(
    ['C001'],
    [''],
    ['C001', '2024-03-10', '5', '7', 'Mug', 'more'],
    ['C001', '2024-03-10', '5', '7', 'Mug', ''],
    ['customer', 'date', 'amount', 'order', 'product'],
  ),
);
/** Under a title of articles, rows are looked through as texts for whose their amounts are; under that of a note, they are not. */
const TITLES = [
  ['customer', 'date', 'amount'],
  ['customer', 'date', 'amount', 'order'],
  ['customer', 'date', 'amount', 'order', 'product'],
  ['customer', 'date', 'amount', 'order', 'note'],
] as const;
/** Enough plain rows for their dates to be known, and to tell that no time of day stands in them. */
const FIRST = Array.from({ length: 120 }, (_, at) => [
  `C00${at % 9}`,
  '2024-03-05',
  '5.00',
  String(100 + at),
  'Mug',
]);

/** What a table makes of rows, or why it refuses them. */
function outcome(titles: readonly string[], fill: (table: RowTable) => void): unknown {
  const chosen = chooseColumns(titles, {});
  try {
    const table = new RowTable(chosen, { delimiter: ';' });
    fill(table);
    return listed(finishRows(table, { leavesOutUnreadable: true }));
  } catch (error) {
    if (error instanceof FileRefusal) return error.problem;
    throw error;
  }
}

/** Gives rows to a table by the places of their cells; `before`: the number of the row above them. */
function addByPlaces(table: RowTable, rows: readonly (readonly string[])[], before: number): void {
  const letters = new Letters();
  letters.take(rows.map((cells) => `${cells.join(';')}\n`).join(''));
  const cells = new CellRows(letters, { delimiter: ';', newline: '\n' });
  expect(cells.find(0)).toBe(letters.text.length);
  table.addCells(cells, before);
}

test('a file is the same by the places of its cells and by their texts', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { maxLength: 80 }),
      fc.constantFrom(...TITLES),
      fc.nat({ max: 80 }),
      (drawn, titles, cut) => {
        const width = titles.length;
        const all = [...FIRST, ...drawn].map((cells) =>
          cells.length >= 5 ? [...cells.slice(0, width), ...cells.slice(5)] : cells,
        );
        const byTexts = outcome(titles, (table) => {
          for (const [at, cells] of all.entries()) table.add(cells, at + 2);
        });
        const first = FIRST.length + cut;
        const byPlaces = outcome(titles, (table) => {
          addByPlaces(table, all.slice(0, first), 1);
          addByPlaces(table, all.slice(first), 1 + Math.min(first, all.length));
        });
        expect(byPlaces).toEqual(byTexts);
      },
    ),
    { numRuns: 400 },
  );
});
