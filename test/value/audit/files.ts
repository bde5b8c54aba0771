import fc from 'fast-check';
import { observe } from '../../../src/value/analysis.ts';
import { dayOf } from '../../../src/value/calendar.ts';
import { type NumberedRow, numbered } from '../cdnow.ts';

/** The day of an ISO text. */
export function on(iso: string): number {
  const day = dayOf(iso);
  if (day === undefined) throw new Error(`No day: ${iso}`);
  return day;
}

/** A file and its customers; rows are customer, ISO day, amount. */
export function fileOf(rows: readonly (readonly [customer: number, iso: string, amount: number])[]) {
  const transactions = numbered(
    rows.map(([customer, iso, amount]): NumberedRow => [customer, on(iso), amount]),
  );
  return { transactions, histories: observe(transactions) };
}

const row = fc.tuple(
  fc.integer({ min: 0, max: 25 }),
  fc.integer({ min: 18_000, max: 18_900 }),
  // Cents, refunds among them, and amounts that several customers share.
  fc.oneof(fc.integer({ min: -3000, max: 9000 }), fc.constantFrom(0, 500, 1000)).map((cents) => cents / 100),
);

/** Any file of two years and a half, refunds and customers with nothing else included. */
export const anyFile = fc.array(row, { minLength: 1, maxLength: 120 }).map((rows) => {
  const transactions = numbered(rows);
  return { transactions, histories: observe(transactions), rows };
});

/** Any file of a quarter in which enough customers buy to be shared out by tenths. */
export const anyFullFile = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 18_810, max: 18_900 }),
      row.map(([, , amount]) => amount),
    ),
    {
      minLength: 60,
      maxLength: 120,
    },
  )
  .map((rows) => {
    const transactions = numbered(rows);
    return { transactions, histories: observe(transactions), rows };
  });

/** The sum of numbers. */
export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
