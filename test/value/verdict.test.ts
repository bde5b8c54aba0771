import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Holdout, TrialScore } from '../../src/value/holdout.ts';
import { ERROR_AT_MOST, hasHeld, isOff, judgeHoldout, NEARER_BY } from '../../src/value/verdict.ts';

const score = (purchases: number, revenue: number | null, rank: number | null = 0.5): TrialScore => ({
  purchases,
  revenue,
  meanAbsoluteError: 1,
  rankCorrelation: rank,
  topTenth: 0.5,
});

function heldOut(
  model: TrialScore,
  repeated: TrialScore,
  actual: Holdout['actual'] = { purchases: 100, revenue: 1000 },
  recent = score(0, null),
): Holdout {
  return { chosen: { ...model, name: 'bgnbd' }, repeated, recent, actual } as Holdout;
}

test('the plain rule is proposed where it was nearer in purchases and in revenue', () => {
  expect(judgeHoldout(heldOut(score(150, 1500), score(110, 1100)))).toMatchObject({
    purchases: 'plain',
    revenue: 'plain',
    proposed: 'plain',
  });
});

test('where each was nearer in one, the model stays', () => {
  expect(judgeHoldout(heldOut(score(150, 1000), score(110, 1300)))).toMatchObject({
    purchases: 'plain',
    revenue: 'model',
    proposed: 'model',
  });
});

test('without amounts the purchases decide alone', () => {
  const actual = { purchases: 100, revenue: null };
  expect(judgeHoldout(heldOut(score(150, null), score(110, null), actual))).toMatchObject({
    revenue: null,
    proposed: 'plain',
  });
});

test('nearer by a hair is no nearer', () => {
  const hair = 100 * NEARER_BY;
  expect(judgeHoldout(heldOut(score(110, 1000), score(110 - hair, 1000))).purchases).toBe('model');
  expect(judgeHoldout(heldOut(score(110, 1000), score(109.9 - hair, 1000))).purchases).toBe('plain');
});

test('customers are put in order by who did it better; a tie is the model’s', () => {
  const orderBy = (model: number | null, rule: number | null) =>
    judgeHoldout(heldOut(score(100, 1000, model), score(100, 1000), undefined, score(0, null, rule))).order;
  expect([orderBy(0.4, 0.5), orderBy(0.5, 0.4), orderBy(0.5, 0.5)]).toEqual(['plain', 'model', 'model']);
  expect([orderBy(null, 0.5), orderBy(0.5, null)]).toEqual([null, null]);
});

test('whichever is proposed for totals was never the farther of the two by more than a hair', () => {
  const amount = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 300 }), (model, plain, came) => {
      const actual = { purchases: came, revenue: null };
      const { proposed } = judgeHoldout(heldOut(score(model, null), score(plain, null), actual));
      const [own, other] = proposed === 'plain' ? [plain, model] : [model, plain];
      expect(Math.abs(own - came)).toBeLessThanOrEqual(Math.abs(other - came) + NEARER_BY * came + 1e-9);
    }),
  );
});

test('a forecast has held only when purchases and revenue came near', () => {
  const off = 1 + ERROR_AT_MOST + 0.01;
  expect(hasHeld(heldOut(score(100, 1000), score(0, 0)))).toBe(true);
  expect(hasHeld(heldOut(score(100 * off, 1000), score(0, 0)))).toBe(false);
  expect(hasHeld(heldOut(score(100, 1000 * off), score(0, 0)))).toBe(false);
  expect(isOff(0, 0)).toBe(false);
  expect(isOff(1, 0)).toBe(true);
});
