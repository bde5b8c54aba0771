import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observe } from '../../../src/value/analysis.ts';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces, listed } from './sources.ts';

const TITLES = [
  'order_id',
  'customer',
  'date',
  'order_total',
  'status',
  'type',
  'refunded amount',
  'note',
  'is_test',
];
const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const ROW = fc.tuple(
  pick('', '1', '2', '3', '#9', '0'),
  pick(
    '',
    'Ana',
    'Bob',
    'Cid',
    'ana@x.example',
    'ANA@X.example',
    '17',
    '17.0',
    '0',
    'guest',
    'N/A',
    'Total',
    'Total mars',
  ),
  pick('2024-03-02', '2024-03-02', '2024-03-05', '2024-05-09', '', 'soon', '45353'),
  pick('', '0', '10', '10', '12.5', '-4', 'x', '1e13'),
  pick('', 'paid', 'paid', 'Annulée', 'refunded', 'pending', 'odd'),
  pick('', 'sale', 'sale', 'refund', 'fee', 'what'),
  pick('', '0', '3', '12.5', 'yes'),
  pick('', 'x', 'Grand total', 'Sous-total : mars'),
  pick('', '', 'false', 'true'),
);

/** What is left out by decision, so that a file is read whatever stands in it. */
const DECIDED: ReadOptions = {
  leavesOutUnreadable: true,
  counts: ['odd'],
  setsAside: ['what'],
  order: 'none',
  endDay: 19_800,
};

test('rows used and rows set aside are all rows, and their sums are the sum of all, whatever the file', async () => {
  let met = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(ROW, { minLength: 1, maxLength: 30 }),
      fc.boolean(),
      async (rows, hasOrders) => {
        const text = [TITLES, ...rows].map((row) => `${row.join(';')}\n`).join('');
        const reading = { ...DECIDED, ...(hasOrders && { order: 'order_id' }) };
        const found = await readTransactions(inPieces(text), reading);
        if (!found.ok) {
          const codes = found.problems.map(({ code }) => code);
          expect(['nothing-used', 'no-rows']).toEqual(expect.arrayContaining(codes));
          return;
        }
        met += 1;
        const { account, transactions } = found;
        const filled = rows.filter((row) => row.some((cell) => cell !== '')).length;
        expect(account.read).toBe(filled);
        const late = account.setAside.find(({ why }) => why === 'after-end')?.rows ?? 0;
        expect(account.used + late).toBe(transactions.day.length);
        expect(account.used + account.setAside.reduce((sum, kind) => sum + kind.rows, 0)).toBe(filled);
        expect(observe(transactions, DECIDED.endDay).rows).toBe(account.used);
        for (const { rows: count, first } of account.setAside) {
          expect(count).toBeGreaterThan(0);
          expect(first.length).toBeLessThanOrEqual(count);
        }
      },
    ),
    { numRuns: 600 },
  );
  expect(met).toBeGreaterThan(100);
});

test('the first rows of each kind are shown as they stand in the file', async () => {
  const text =
    'customer;date;amount;status\nguest;2024-03-02;1;paid\nAna;2024-03-02;2;void\nAna;2024-03-02;3;paid\nTotal;;6;\n';
  const found = await readTransactions(inPieces(text));
  expect(found.ok && found.account.setAside.map(({ why, first }) => [why, first])).toEqual([
    ['no-customer', [{ row: 2, cells: ['guest', '2024-03-02', '1', 'paid'] }]],
    ['not-a-sale', [{ row: 3, cells: ['Ana', '2024-03-02', '2', 'void'] }]],
    ['total-row', [{ row: 5, cells: ['Total', '', '6', ''] }]],
  ]);
});

test('a hundred thousand values that nobody knows are counted, a few of them named', async () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `${at},A,2024-03-02,1,s${at}\n`).join('');
  const found = await readTransactions(inPieces(`order_id,customer,date,amount,status\n${rows}`));
  expect(found.ok ? [] : found.problems).toMatchObject([
    {
      code: 'unknown-status',
      params: { count: 100_000, column: 'status', values: expect.stringMatching(/^(s\d+, ){5}…$/) },
    },
  ]);
});

test('the order of pieces in which a file comes is no matter', async () => {
  const text =
    'order;email;date;order total;status\n1;A@x.fr ;13/03/2024;5,50;Payée\n1;a@x.fr;13/03/2024;5,5;payée\n';
  const whole = await readTransactions(inPieces(text));
  for (const size of [1, 7, 64])
    expect(listed(await readTransactions(inPieces(text, size)))).toEqual(listed(whole));
  expect(whole.ok && whole.account).toMatchObject({
    read: 2,
    used: 1,
    setAside: [{ why: 'repeated-total' }],
  });
});
