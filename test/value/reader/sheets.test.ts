import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { previewTable } from '../../../src/value/reader/preview.ts';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { excelRows } from '../../../src/value/reader/workbook/excel-rows.ts';
import { EXCEL_LIMITS } from '../../../src/value/reader/workbook/excel-sheet.ts';
import { inPieces } from './sources.ts';
import { bookOf, type SheetMade } from './workbooks.ts';

const TITLES = ['customer', 'date', 'amount'];
const sales = (...amounts: number[]) => [
  TITLES,
  ...amounts.map((amount) => ['a', '2026-01-31', String(amount)]),
];
const NOTES: SheetMade = { name: 'Notes', rows: [['How this file is made'], ['by hand']] };
const EMPTY: SheetMade = { name: 'Sheet1', rows: [] };

async function read(bytes: Uint8Array, reading: ReadOptions = {}) {
  const found = await readTransactions(inPieces(bytes), reading);
  if (!found.ok) return found.problems[0];
  const { sheet, transactions, warnings } = found;
  const amounts = Array.from(transactions.amount);
  return { sheet, amounts, ...(warnings.length > 0 && { warnings }) };
}

describe('the sheet of purchases', () => {
  test.each<[string, readonly SheetMade[]]>([
    ['behind notes', [NOTES, { name: 'Sales', rows: sales(1, 2) }]],
    ['behind an empty sheet', [EMPTY, { name: 'Sales', rows: sales(1, 2) }]],
    [
      'behind a hidden one that holds purchases too',
      [
        { name: 'Old', rows: sales(9), state: 'hidden' },
        { name: 'Older', rows: sales(8), state: 'veryHidden' },
        { name: 'Sales', rows: sales(1, 2) },
      ],
    ],
    [
      'behind a chart',
      [
        { name: 'Chart', rows: [], type: 'chartsheet' },
        { name: 'Sales', rows: sales(1, 2) },
      ],
    ],
    [
      'before a summary by customer',
      [
        { name: 'Sales', rows: sales(1, 2) },
        {
          name: 'By customer',
          rows: [
            ['customer', 'amount'],
            ['a', '3'],
          ],
        },
      ],
    ],
    ['below a heading', [NOTES, { name: 'Sales', rows: [['Export'], [], ...sales(1, 2)] }]],
  ])('is found %s, by preview and reading', async (_, sheets) => {
    expect(await read(bookOf(sheets))).toEqual({ sheet: 'Sales', amounts: [1, 2] });
    const preview = await previewTable(inPieces(bookOf(sheets)));
    expect(preview).toMatchObject({ form: { sheet: 'Sales' }, header: TITLES });
  });

  test('is found wherever the package keeps its workbook', async () => {
    const sheets = [{ name: 'Sales & more'.replace('&', '&amp;'), rows: sales(3) }];
    expect(await read(bookOf(sheets, { folder: 'any/where' }))).toEqual({
      sheet: 'Sales & more',
      amounts: [3],
    });
  });

  test('is the first one where nothing tells them apart, and the others are said', async () => {
    const twins = ['2024', '2025'].map((name, at) => ({ name, rows: sales(at) }));
    const warnings = [{ code: 'other-sheets', params: { sheet: '2024', sheets: '2025' } }];
    expect(await read(bookOf(twins))).toEqual({ sheet: '2024', amounts: [0], warnings });
    expect(await read(bookOf(twins), { sheet: '2025' })).toEqual({ sheet: '2025', amounts: [1] });
    const untitled = ['x', 'y'].map((name) => ({ name, rows: [['a', '2026-01-31', '1.5']] }));
    const places = { customer: '1', date: '2', amount: '3' };
    expect(await read(bookOf([EMPTY, ...untitled]), places)).toMatchObject({ sheet: 'x', amounts: [1.5] });
  });
});

describe('sheets', () => {
  const book = bookOf([
    { name: 'Hidden', rows: sales(7), state: 'hidden' },
    EMPTY,
    { name: '2024', rows: sales(1) },
    { name: '3', rows: sales(2) },
    NOTES,
  ]);

  test('are listed without the hidden ones, each with what it holds', async () => {
    const preview = await previewTable(inPieces(book));
    expect(preview).toMatchObject({
      form: {
        sheet: '2024',
        sheets: [
          { name: 'Sheet1', isEmpty: true, score: 0 },
          { name: '2024', isEmpty: false, score: 3 },
          { name: '3', isEmpty: false, score: 3 },
          { name: 'Notes', isEmpty: false, score: 0 },
        ],
      },
    });
  });

  test.each([
    ['2024', '2024', 1],
    [' 3 ', '3', 2],
    ['2', '2024', 1],
    ['Hidden', 'Hidden', 7],
    ['hidden', 'Hidden', 7],
  ])(
    '“%s” asks for the sheet %s: by name, else by place, a hidden one by name',
    async (wanted, sheet, amount) => {
      expect(await read(book, { sheet: wanted })).toEqual({ sheet, amounts: [amount] });
      const preview = await previewTable(inPieces(book), { sheet: wanted });
      expect(preview).toMatchObject({ form: { sheet } });
    },
  );

  test.each(['2023', '0', '9', ''])('“%s” is none: those there are, are named', async (wanted) => {
    expect(await read(book, { sheet: wanted })).toEqual({
      code: 'no-such-sheet',
      params: { sheet: wanted, sheets: 'Sheet1, 2024, 3, Notes' },
    });
  });

  test('that are all empty, or all hidden, end in a problem', async () => {
    expect(await read(bookOf([EMPTY, { name: 'Sheet2', rows: [[], ['', '']] }]))).toEqual({
      code: 'empty-file',
    });
    const hidden: SheetMade = { name: 'x', rows: sales(1), state: 'hidden' };
    const told = { code: 'only-hidden-sheets', params: { sheets: 'x' } };
    expect(await read(bookOf([hidden]))).toEqual(told);
    expect(await read(bookOf([EMPTY, hidden]))).toEqual(told);
    expect(await read(bookOf([{ name: 'Chart', rows: [], type: 'chartsheet' }]))).toEqual({
      code: 'empty-file',
    });
  });

  test('are found behind hundreds that are empty', async () => {
    const far = Array.from({ length: 500 }, (_, at) => ({ name: `s${at}`, rows: [] }));
    expect(await read(bookOf([...far, { name: 'Sales', rows: sales(1) }]))).toEqual({
      sheet: 'Sales',
      amounts: [1],
    });
  });
});

describe('a package that is no workbook is called by its name', () => {
  const problem = (kind: string) => ({ code: 'not-purchases', params: { kind } });
  test.each([
    ['opendocument', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }],
    ['document', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }],
    ['archive', { 'sales.csv': 'customer,date,amount\n' }],
  ])('%s', async (kind, parts) => {
    const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
    expect(await read(zipSync(Object.fromEntries(entries)))).toEqual(problem(kind));
  });
});

test('however many sheets there are, their first rows are weighed up to a bound; those beyond are listed', () => {
  const fields = Array.from({ length: 900 }, (_, at) => `Field ${at}`);
  const sheets = Array.from({ length: 12 }, (_, at) => ({
    name: `Sheet ${at}`,
    rows: Array.from({ length: 20 }, () => fields),
  }));
  let weighed = 0;
  const { form } = excelRows(
    { pieces: [bookOf([...sheets, { name: 'Sales', rows: sales(1) }])] },
    (row) => {
      weighed += row.length;
      return 0;
    },
    undefined,
  );
  expect(weighed).toBeGreaterThan(40_000);
  expect(weighed).toBeLessThan(51_000);
  expect(form.sheets.at(-1)).toEqual({ name: 'Sales', isEmpty: false, score: 0 });
});

test('a sheet beyond that bound is not unfolded', () => {
  const row = Array.from({ length: 900 }, (_, at) => `Field ${at}`);
  const sheets = Array.from({ length: 400 }, (_, at) => ({
    name: `Sheet ${at}`,
    rows: Array.from({ length: at < 5 ? 20 : 1 }, () => row),
  }));
  const open = () =>
    excelRows({ pieces: [bookOf(sheets)] }, () => 0, undefined, { ...EXCEL_LIMITS, sheetBytes: 3_000_000 });
  expect(open().form.sheets).toHaveLength(400);
});
