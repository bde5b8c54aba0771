import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observe } from '../../../src/value/analysis.ts';
import { audit } from '../../../src/value/audit/audit.ts';
import { baseOf } from '../../../src/value/audit/customer-base.ts';
import { decompose } from '../../../src/value/audit/decomposition.ts';
import { type Margin, NO_COSTS } from '../../../src/value/audit/money.ts';
import { viewPeriod } from '../../../src/value/audit/one-period.ts';
import { sumPeriod } from '../../../src/value/audit/period-sums.ts';
import { PERIOD_LENGTHS } from '../../../src/value/audit/periods.ts';
import { comparePeriods } from '../../../src/value/audit/two-periods.ts';
import { isoDay } from '../../../src/value/calendar.ts';
import { surelyBest } from '../../../src/value/ranking.ts';
import { numbered } from '../cdnow.ts';
import { anyFile, anyFullFile, fileOf, on, sumOf } from './files.ts';

const period = (from: string, to: string) => ({ from: on(from), to: on(to), isWhole: true });
const YEAR_25 = period('2025-01-01', '2025-12-31');
const YEAR_26 = period('2026-01-01', '2026-12-31');

test('a period is shared out by tenths of its customers, and refunds without an order stand apart', () => {
  const rows = Array.from({ length: 20 }, (_, at) => [at, '2025-05-01', 100 - at] as const);
  const { transactions, histories } = fileOf([
    ...rows,
    [0, '2025-06-01', 50],
    [30, '2024-12-31', 10],
    [30, '2025-01-02', -4],
  ]);
  const { total, tenths, refundsOnly, orders } = viewPeriod(
    sumPeriod(baseOf(transactions, histories, { rate: 0.5 }), YEAR_25),
  );
  expect(total).toEqual({ customers: 20, orders: 21, revenue: 1856, margin: 928 });
  expect(refundsOnly).toEqual({ customers: 1, revenue: -4, margin: -2 });
  expect(tenths[0]).toEqual({ customers: 2, orders: 3, revenue: 249, margin: 124.5, share: 124.5 / 928 });
  expect(orders).toEqual([
    { orders: 1, orMore: false, customers: 19, revenue: 1710 },
    { orders: 2, orMore: false, customers: 1, revenue: 150 },
  ]);
});

test('customers who are equal are not ranked: an edge that cuts them shares them out', () => {
  // Three hundred customers worth the same, as subscribers are, and ten above them.
  const rows = Array.from({ length: 310 }, (_, at) => [at, '2025-05-01', at < 10 ? 900 : 564] as const);
  // Half of the equals ordered on two days.
  const twice = rows.flatMap(([who, iso, amount]) =>
    who >= 160
      ? ([
          [who, iso, amount - 64],
          [who, '2025-05-02', 64],
        ] as const)
      : ([[who, iso, amount]] as const),
  );
  const { transactions, histories } = fileOf(twice);
  const { tenths } = viewPeriod(sumPeriod(baseOf(transactions, histories, NO_COSTS), YEAR_25));
  expect(tenths[0]?.revenue).toBeCloseTo(10 * 900 + 21 * 564, 6);
  for (const tenth of tenths.slice(1)) {
    expect(tenth.revenue).toBeCloseTo(31 * 564, 6);
    expect(tenth.orders).toBeCloseTo(31 * 1.5, 6);
  }
  const best = surelyBest(histories.revenue, 10);
  expect(sumOf(best)).toBe(10);
});

test('fewer than ten customers have no tenths', () => {
  const { transactions, histories } = fileOf([[1, '2025-05-01', 3]]);
  expect(viewPeriod(sumPeriod(baseOf(transactions, histories, NO_COSTS), YEAR_25)).tenths).toEqual([]);
});

test('who came, left, grew and shrank, and what that did', () => {
  const { transactions, histories } = fileOf([
    [1, '2025-02-01', 100],
    [1, '2026-02-01', 130],
    [2, '2025-02-01', 100],
    [2, '2026-02-01', 60],
    [3, '2025-03-01', 40],
    [3, '2026-01-05', -15],
    [4, '2026-03-01', 70],
    [5, '2024-03-01', 5],
    [5, '2026-03-02', 20],
    [6, '2025-03-01', 10.1],
    [6, '2026-03-01', 10.1],
    [7, '2024-01-01', 30],
    [7, '2025-12-31', -30],
  ]);
  const base = baseOf(transactions, histories, NO_COSTS);
  const { moves, before, after, factors } = comparePeriods(
    sumPeriod(base, YEAR_25),
    sumPeriod(base, YEAR_26),
    histories,
  );
  expect(moves).toEqual([
    { move: 'new', customers: 1, before: 0, after: 70 },
    { move: 'back', customers: 1, before: 0, after: 20 },
    { move: 'grew', customers: 1, before: 100, after: 130 },
    { move: 'same', customers: 1, before: 10.1, after: 10.1 },
    { move: 'shrank', customers: 1, before: 100, after: 60 },
    { move: 'gone', customers: 1, before: 40, after: -15 },
    { move: 'refunds', customers: 1, before: -30, after: 0 },
  ]);
  expect([before.customers, after.customers]).toEqual([4, 5]);
  expect(sumOf((factors ?? []).map(({ effect }) => effect))).toBeCloseTo(after.revenue - before.revenue, 9);
});

test('a change is shared out over its factors without favour: by hand', () => {
  // 2 × 3 × 5 = 30 to 4 × 3 × 10 = 120: each doubled alone adds 30, after the other 60.
  expect(decompose([2, 3, 5], [4, 3, 10])).toEqual([45, 0, 45]);
});

test('the parts of a change add up to it, whatever the factors, and change places with them', () => {
  const factor = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 5 }), (factors) => {
      const [before, after] = [factors.map(([one]) => one), factors.map(([, one]) => one)];
      const parts = decompose(before, after);
      const product = (values: readonly number[]) => values.reduce((whole, one) => whole * one, 1);
      const size = factors.reduce(
        (most, [one, other]) => most * Math.max(1, Math.abs(one), Math.abs(other)),
        1,
      );
      expect(Math.abs(sumOf(parts) - (product(after) - product(before))) / size).toBeLessThan(1e-9);
      const turned = decompose(before.toReversed(), after.toReversed()).toReversed();
      for (const [at, part] of parts.entries())
        expect(Math.abs(part - (turned[at] ?? 0)) / size).toBeLessThan(1e-9);
    }),
  );
});

test('of any file every view adds up to what the file holds', () => {
  fc.assert(
    fc.property(anyFile, fc.constantFrom(...PERIOD_LENGTHS), (file, length) => {
      const { transactions, histories, rows } = file;
      const margin: Margin = { ofRow: transactions.amount.map((amount) => amount / 4 - 0.5) };
      const seen = audit(transactions, histories, margin, { length, cohortLength: length });
      const { one, two, base, life, comparison, cohorts } = seen;

      const within = rows.filter(([, day]) => day >= one.period.from && day <= one.period.to);
      expect(one.total.revenue).toBeCloseTo(sumOf(within.map(([, , amount]) => amount)), 6);
      expect(sumOf(one.orders.map(({ customers }) => customers))).toBe(one.total.customers);
      expect(sumOf(one.orders.map(({ revenue }) => revenue)) + one.refundsOnly.revenue).toBeCloseTo(
        one.total.revenue,
        6,
      );
      if (two) {
        expect(sumOf(two.moves.map(({ before }) => before))).toBeCloseTo(two.before.revenue, 6);
        expect(sumOf(two.moves.map(({ after }) => after))).toBeCloseTo(two.after.revenue, 6);
        if (two.factors)
          expect(sumOf(two.factors.map(({ effect }) => effect))).toBeCloseTo(
            two.after.revenue - two.before.revenue,
            6,
          );
      }

      if (!base) throw new Error('No base');
      expect(sumOf(base.periods.map(({ revenue }) => revenue))).toBeCloseTo(
        sumOf(rows.map(([, , amount]) => amount)),
        6,
      );
      for (const { revenue, byCohort, never } of base.periods)
        expect(sumOf(byCohort) + never).toBeCloseTo(revenue, 6);
      if (base.health) expect(base.health.before).toBeDefined();
      const buyers = histories.purchaseDays.filter((days) => days > 0).length;
      expect(sumOf(cohorts.map(({ customers }) => customers))).toBe(buyers);
      expect(sumOf(comparison?.cohorts.map(({ customers }) => customers) ?? [])).toBe(buyers);
      if (life) {
        expect(life.ages[0]?.share).toBe(1);
        expect(life.ages.at(-1)?.period.to).toBe(histories.endDay);
      }
    }),
    { numRuns: 150 },
  );
});

test('tenths of any period add up to it, the best first', () => {
  let shared = 0;
  fc.assert(
    fc.property(anyFullFile, ({ transactions, histories }) => {
      const margin: Margin = { ofRow: transactions.amount.map((amount) => amount / 4 - 0.5) };
      const { one } = audit(transactions, histories, margin, { length: 3, cohortLength: 3 });
      if (one.tenths.length === 0) return;
      shared += 1;
      expect(sumOf(one.tenths.map((tenth) => tenth.margin)) + one.refundsOnly.margin).toBeCloseTo(
        one.total.margin,
        6,
      );
      expect(sumOf(one.tenths.map(({ orders }) => orders))).toBeCloseTo(one.total.orders, 6);
      expect(sumOf(one.tenths.map(({ customers }) => customers))).toBe(one.total.customers);
      const each = one.tenths.map((tenth) => tenth.margin / tenth.customers);
      for (const [at, value] of each.entries())
        expect(value).toBeLessThanOrEqual((each[at - 1] ?? Number.POSITIVE_INFINITY) + 1e-9);
    }),
  );
  expect(shared).toBeGreaterThan(0);
});

test('the order of rows and of customers changes no figure', () => {
  fc.assert(
    fc.property(anyFile, ({ transactions, histories, rows }) => {
      const turned = numbered(
        rows.toReversed().map(([who, day, amount]) => [25 - who, day, amount] as const),
      );
      const one = audit(transactions, histories, NO_COSTS);
      const other = audit(turned, observe(turned), NO_COSTS);
      const round = (value: unknown) =>
        JSON.stringify(value, (_, part) =>
          typeof part === 'number' ? Math.round(part * 1e6) / 1e6 + 0 : part,
        );
      expect(round(other)).toBe(round(one));
    }),
    { numRuns: 60 },
  );
});

test('a cohort is followed from its first orders on, share, orders and margin by customer', () => {
  const { transactions, histories } = fileOf([
    [9, '2024-01-01', 1],
    [1, '2024-04-02', 40],
    [2, '2024-05-02', 60],
    [1, '2024-08-01', 20],
    [1, '2024-09-01', 20],
    [2, '2024-12-31', 10],
  ]);
  const { life, cohorts } = audit(transactions, histories, { rate: 0.5 }, { cohortLength: 3 });
  expect(cohorts.map(({ customers }) => customers)).toEqual([1, 2, 0, 0]);
  expect(life?.period).toMatchObject({ from: on('2024-04-01'), to: on('2024-06-30') });
  expect(life?.ages.map(({ age, share, orders, marginEach }) => [age, share, orders, marginEach])).toEqual([
    [0, 1, 2, 25],
    [1, 0.5, 2, 35],
    [2, 0.5, 1, 37.5],
  ]);
});

/** Thirty customers a month, of whom a share comes back within four weeks. */
function shop(spending: readonly number[]) {
  const rows = spending.flatMap((amount, month) =>
    Array.from({ length: 30 }, (_, at) => {
      const day = `2025-${String(month + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
      return [100 * month + at, day, amount + (at % 3)] as const;
    }),
  );
  return fileOf([...rows, [9999, '2025-12-31', 0]]);
}

test('newer cohorts are held against older ones in the same first days, the first cohort of the file left out', () => {
  const { transactions, histories } = shop([500, 10, 10, 10, 20, 20, 20]);
  const { comparison } = audit(transactions, histories, NO_COSTS, { cohortLength: 1 });
  expect(comparison?.firstDays).toBe(28);
  expect(comparison?.cohorts[0]).toMatchObject({ isFirst: true, customers: 30, firstBasket: 501 });
  const { verdict } = comparison ?? {};
  expect(verdict?.older).toMatchObject({ customers: 90 });
  expect(verdict?.change).toBeCloseTo(10, 6);
  expect(verdict?.interval[0]).toBeGreaterThan(9);
});

test('a difference that may be chance has an interval on both sides of zero', () => {
  const { transactions, histories } = shop([10, 10, 10, 10, 10.01, 10, 10]);
  const { verdict } = audit(transactions, histories, NO_COSTS, { cohortLength: 1 }).comparison ?? {};
  expect((verdict?.interval[0] ?? 1) < 0 && (verdict?.interval[1] ?? -1) > 0).toBe(true);
});

test('the youngest cohorts are shown and not compared while their first days are not over', () => {
  const { transactions, histories } = shop([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
  const { comparison } = audit(transactions, histories, NO_COSTS, { cohortLength: 3 });
  expect(comparison?.cohorts.map(({ margin }) => margin !== null)).toEqual([true, true, true, false]);
});

test('what known customers brought and what new ones added make up the last year', () => {
  const { transactions, histories } = fileOf([
    [1, '2024-01-01', 100],
    [2, '2024-06-01', 50],
    [1, '2025-06-01', 90],
    [3, '2025-12-31', 70],
  ]);
  const { base } = audit(transactions, histories, NO_COSTS);
  expect(base?.health).toMatchObject({ before: 150, kept: 90, won: 70, wonBefore: 2, wonAfter: 1 });
});

test('without two periods nothing is compared, and the one there is is looked at', () => {
  const { transactions, histories } = fileOf([
    [1, '2025-01-03', 10],
    [2, '2025-01-19', 5],
  ]);
  const seen = audit(transactions, histories, NO_COSTS);
  expect(seen.two).toBeNull();
  expect(seen.base?.health).toBeNull();
  expect(seen.comparison?.verdict).toBeNull();
  expect(seen.one.total).toMatchObject({ customers: 2, revenue: 15 });
});

test('quarters are held against the same season of the year before, where it was observed', () => {
  const { transactions, histories } = fileOf([
    [1, '2024-07-01', 10],
    [1, '2025-12-31', 10],
  ]);
  const quarters = audit(transactions, histories, NO_COSTS, { length: 3 });
  expect(quarters.periods[quarters.against]).toMatchObject({ from: on('2024-10-01') });
  const early = audit(transactions, histories, NO_COSTS, { length: 3, period: 2 });
  expect(isoDay(early.periods[early.against]?.from ?? 0)).toBe('2024-10-01');
});

test('a file that spans centuries is looked at as a whole', () => {
  const { transactions, histories } = fileOf([
    [1, '1901-01-01', 10],
    [1, '2190-12-31', 10],
  ]);
  const seen = audit(transactions, histories, NO_COSTS);
  expect([seen.lengths, seen.two, seen.base]).toEqual([[], null, null]);
  expect(seen.one.total.orders).toBe(2);
});
