import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf, rankCorrelation, topTenthCaught } from '../../src/value/rank-order.ts';
import { surelyBest, surelyFirst, visitParts } from '../../src/value/ranking.ts';
import { sumOf } from './audit/files.ts';

const of = (...values: number[]) => Float64Array.from(values);
const anyValues = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 60 });

describe('an order', () => {
  test('gives equals the middle of their places, and what is left of the top tenth in shares', () => {
    const { rank, inTopTenth } = orderOf(of(5, 1, 5, 1, 1, 1, 1, 1, 1, 1));
    expect([...rank]).toEqual([8.5, 3.5, 8.5, ...Array(7).fill(3.5)]);
    expect([...inTopTenth]).toEqual([0.5, 0, 0.5, ...Array(7).fill(0)]);
  });

  test('of three hundred equals ranks none of them before another', () => {
    const { rank, inTopTenth } = orderOf(new Float64Array(300).fill(564));
    expect(new Set(rank).size).toBe(1);
    expect(new Set(inTopTenth)).toEqual(new Set([0.1]));
  });

  test('is the same however the customers stand in the file, and its top tenth is a tenth', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const one = orderOf(Float64Array.from(values));
        const other = orderOf(Float64Array.from(values.toReversed()));
        expect([...one.rank]).toEqual([...other.rank].reverse());
        expect([...one.inTopTenth]).toEqual([...other.inTopTenth].reverse());
        expect(sumOf(one.inTopTenth)).toBeCloseTo(values.length / 10, 9);
      }),
    );
  });

  test('correlates with itself wholly, with its reverse not at all, and with equals in no way', () => {
    const up = orderOf(of(1, 2, 3, 4));
    expect(rankCorrelation(up, up)).toBe(1);
    expect(rankCorrelation(up, orderOf(of(4, 3, 2, 1)))).toBe(-1);
    expect(rankCorrelation(up, orderOf(of(2, 2, 2, 2)))).toBeNull();
  });

  test('catches of the top tenth what it put there, and nothing where nothing was bought', () => {
    const bought = of(0, 0, 0, 0, 0, 0, 0, 0, 4, 8);
    const actual = orderOf(bought);
    expect(topTenthCaught(orderOf(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), actual, bought)).toBe(1);
    expect(topTenthCaught(orderOf(of(1, 2, 3, 4, 5, 6, 7, 8, 10, 9)), actual, bought)).toBe(0.5);
    expect(topTenthCaught(actual, orderOf(of(...Array(10).fill(0))), of(...Array(10).fill(0)))).toBeNull();
  });
});

describe('stretches of an order', () => {
  test('share out every customer wholly, equals alike', () => {
    fc.assert(
      fc.property(anyValues, fc.array(fc.nat(60), { maxLength: 4 }), (values, cuts) => {
        const inner = cuts.map((cut) => Math.min(cut, values.length)).sort((one, other) => one - other);
        const shares = values.map(() => ({ sum: 0, told: '' }));
        visitParts(Float64Array.from(values), [0, ...inner, values.length], (at, part, share) => {
          const own = shares[at];
          if (!own || share === 0) return;
          own.sum += share;
          own.told += `${part}:${share.toFixed(9)} `;
        });
        for (const { sum } of shares) expect(sum).toBeCloseTo(1, 9);
        const toldOf = new Map<number, string>();
        for (const [at, value] of values.entries()) {
          const told = shares[at]?.told ?? '';
          expect(toldOf.get(value) ?? told).toBe(told);
          toldOf.set(value, told);
        }
      }),
    );
  });

  test('name as surely first so many at most, and all where there are no more', () => {
    expect([...surelyFirst(of(3, 9, 3, 1), 2)]).toEqual([0, 1, 0, 0]);
    expect([...surelyFirst(of(3, 9, 3, 1), 3)]).toEqual([1, 1, 1, 0]);
    expect([...surelyFirst(of(3, 9, 3, 1), 10)]).toEqual([1, 1, 1, 1]);
    expect([...surelyFirst(new Float64Array(300).fill(564), 10)].every((one) => one === 0)).toBe(true);
  });

  test('name nobody as surely best whose equal is not', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 99 }), (values, percent) => {
        const best = surelyBest(Float64Array.from(values), percent);
        const kinds = new Map<number, number>();
        for (const [at, value] of values.entries()) {
          expect(kinds.get(value) ?? best[at]).toBe(best[at]);
          kinds.set(value, best[at] as number);
        }
        expect(sumOf(best)).toBeLessThanOrEqual((percent * values.length) / 100 + 0.5);
      }),
    );
  });
});
