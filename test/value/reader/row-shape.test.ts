import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { isRepeatedTitle } from '../../../src/value/reader/rows/row-shape.ts';
import { inPieces } from './sources.ts';
import { bookOf } from './workbooks.ts';

const HEADER = 'customer,date,amount';
const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

async function read(content: string | Uint8Array, reading: ReadOptions = {}) {
  const found = await readTransactions(inPieces(content), reading);
  if (!found.ok) return found.problems.map(({ code, params }) => ({ code, ...params }));
  const { account, transactions, warnings } = found;
  return { amounts: Array.from(transactions.amount), account, warnings };
}

describe('rows with something beyond the titles', () => {
  test('are refused with how many they are and the first, and with a decimal comma where cells suggest one', async () => {
    const cut = lines(HEADER, 'A,2024-03-02,12,50', 'B,2024-03-09,11,75', 'C,2024-03-09,"11,75"');
    expect(await read(cut)).toEqual([
      { code: 'wider-rows', count: 2, row: 2, rows: '2, 3', suggests: 'decimal-comma' },
    ]);
    const wide = lines(HEADER, 'A,2024-03-02,12.50', 'B,2024-03-09,11.75,x');
    expect(await read(wide)).toEqual([{ code: 'wider-rows', count: 1, row: 3, rows: '3' }]);
    const semicolons = lines('client;date;montant', 'A;2024-03-02;12;50');
    expect(await read(semicolons)).toEqual([{ code: 'wider-rows', count: 1, row: 2, rows: '2' }]);
  });

  test.each([
    ['an amount in front of other columns', 'amount,customer,date,note', '12,50,A,2024-03-02,ok'],
    ['a title that is blank at the end', 'customer,date,amount,', 'A,2024-03-02,12,50,'],
    ['a currency behind', HEADER, 'A,2024-03-02,12,50 €'],
    ['thousands that are spaced', HEADER, 'A,2024-03-02,1 012,50'],
  ])('are told by a decimal comma: %s', async (_, header, row) => {
    expect(await read(lines(header, row))).toMatchObject([{ suggests: 'decimal-comma', count: 1 }]);
  });

  test.each([
    ['delimiters at the end', lines(HEADER, 'A,2024-03-02,12,,,')],
    ['a note below a blank title', lines(`${HEADER},`, 'A,2024-03-02,12,call back')],
    ['a blank line of delimiters', lines(HEADER, 'A,2024-03-02,12', ',,,,,')],
  ])('are none where there is nothing that matters: %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ amounts: [12] });
  });

  test('are left out and counted, none of their cells believed, or read all the same, where one says so', async () => {
    const text = lines(HEADER, 'A,2024-03-02,12,50', 'B,2024-03-09,11');
    const left = await read(text, { leavesOutUnreadable: true });
    expect(left).toMatchObject({
      amounts: [11],
      account: { read: 2, used: 1, setAside: [{ why: 'unreadable', rows: 1, amount: null }] },
    });
    expect(left).toMatchObject({
      account: { setAside: [{ first: [{ row: 2, cells: ['A', '2024-03-02', '12', '50'] }] }] },
    });
    expect(await read(text, { takesWiderRows: true })).toMatchObject({ amounts: [12, 11] });
  });

  test('are measured by the first row where there are no titles', async () => {
    const places = { customer: '1', date: '2', amount: '3' };
    expect(await read(lines('A,2024-03-02,12.5', 'B,2024-03-02,12,50'), places)).toMatchObject([
      { code: 'wider-rows', row: 2 },
    ]);
  });

  test('lose no place in a workbook', async () => {
    const rows = [HEADER.split(','), ['A', '2024-03-02', '12', 'a note at the side']];
    expect(await read(bookOf([{ name: 'Sales', rows }]))).toMatchObject({ amounts: [12] });
  });
});

test('rows that end before the titles are counted and said', async () => {
  const text = lines(`${HEADER},note,shop`, 'A,2024-03-02,12,x,y', 'B,2024-03-02,13', 'C,2024-03-02,14,x');
  expect(await read(text)).toMatchObject({
    amounts: [12, 13, 14],
    warnings: [{ code: 'narrower-rows', params: { rows: 2 } }],
  });
  expect(await read(lines(HEADER, 'A,2024-03-02,12'))).toMatchObject({ warnings: [] });
});

describe('titles that come again', () => {
  test('are set aside as what they are, whatever columns ask of values', async () => {
    const text = lines(
      'order,customer,date,total,status',
      '1,A,2024-03-02,12,paid',
      'Order,Customer,Date,Total,Status',
      '2,B,2024-03-02,13,paid',
      'order,customer,date,total,status',
    );
    expect(await read(text)).toMatchObject({
      amounts: [12, 13],
      account: {
        read: 4,
        used: 2,
        setAside: [{ why: 'repeated-titles', rows: 2, amount: null, first: [{ row: 3 }, { row: 5 }] }],
      },
    });
  });

  test('are known in a workbook too', async () => {
    const titles = HEADER.split(',');
    const rows = [titles, ['A', '2024-03-02', '12'], titles, ['B', '2024-03-02', '13']];
    expect(await read(bookOf([{ name: 'Sales', rows }]))).toMatchObject({ amounts: [12, 13] });
  });

  test('are not what only shares a cell with them', () => {
    const titles = ['customer', 'date', 'amount'];
    expect(isRepeatedTitle(['customer', '2024-03-02', '12'], titles)).toBe(false);
    expect(isRepeatedTitle(['customer', '', ''], titles)).toBe(false);
    expect(isRepeatedTitle([' CUSTOMER', 'Date', ''], titles)).toBe(true);
  });
});

test('the account adds up over any mixture of rows', async () => {
  const ROWS = [
    ...['A,2024-03-02,12.5', 'B,2024-03-03,1', 'A,2024-03-02,12,50', HEADER, 'C,never,1', ',2024-03-02,5'],
    ...['Total,,3', '', ',,', 'D,2024-03-04', 'E,2024-03-05,7,', 'guest,2024-03-05,7,x'],
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...ROWS), { maxLength: 30 }), async (rows) => {
      const found = await readTransactions(inPieces(lines(HEADER, 'A,2024-03-01,1', ...rows)), {
        leavesOutUnreadable: true,
      });
      if (!found.ok) throw new Error(found.problems[0]?.code);
      const { read: all, used, setAside } = found.account;
      expect(all).toBe(1 + rows.filter((row) => row !== '' && row !== ',,').length);
      expect(setAside.reduce((sum, { rows: count }) => sum + count, used)).toBe(all);
      const count = (row: string) => rows.filter((one) => one === row).length;
      const aside = (why: string) => setAside.find((one) => one.why === why)?.rows ?? 0;
      expect(aside('repeated-titles')).toBe(count(HEADER));
      expect(used).toBe(1 + count('A,2024-03-02,12.5') + count('B,2024-03-03,1') + count('E,2024-03-05,7,'));
    }),
    { numRuns: 100 },
  );
});
