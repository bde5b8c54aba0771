import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import { readAnswers } from '../../src/domain/axis-answers.ts';
import { robustShares } from '../../src/domain/robustness.ts';
import { anyAssessment } from './arbitrary.ts';
import { assessmentFrom } from './sample.ts';

const sharesOf = ({ answers }: Assessment) =>
  robustShares(readAnswers(answers).flatMap((axis) => axis.rated));

describe('priorities under shifted answers', () => {
  it('are the same at every reading of the same answers, in whatever order they come', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const reversed = Object.fromEntries(Object.entries(assessment.answers).reverse());
        expect(sharesOf({ ...assessment, answers: reversed })).toEqual(sharesOf(assessment));
      }),
      { numRuns: 10 },
    );
  });

  it('always hold for a gap that no shift can push out of the first five', () => {
    const shares = sharesOf(
      assessmentFrom('0____ ______ ______', { 'channel-choice': { importance: 3, target: 4 } }),
    );
    expect(shares).toEqual(new Map([['channel-choice', 1]]));
  });

  it('never hold where even a shift leaves nothing to do', () => {
    const proof = { kind: 'customer' as const };
    expect(
      sharesOf(assessmentFrom('4', { 'channel-choice': { target: 2, proof } })).get('channel-choice'),
    ).toBe(0);
  });

  it('follow the chances of the rule: a practice at its target falls below in 15 draws of 100', () => {
    const share = sharesOf(assessmentFrom('2')).get('channel-choice') ?? 0;
    // Going up to 3 leaves the proof to be found: 0.15 below, 0.15 above.
    expect(share).toBeGreaterThan(0.27);
    expect(share).toBeLessThan(0.33);
    const proof = { kind: 'customer' as const };
    const proven = sharesOf(assessmentFrom('2', { 'channel-choice': { proof } })).get('channel-choice') ?? 0;
    expect(proven).toBeGreaterThan(0.13);
    expect(proven).toBeLessThan(0.17);
  });

  it('share five places a draw at most, and all five when all 17 have far to go', () => {
    const total = [...sharesOf(assessmentFrom('0'.repeat(17))).values()].reduce(
      (sum, share) => sum + share,
      0,
    );
    expect(total).toBeCloseTo(5, 9);
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const shares = [...sharesOf(assessment).values()];
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(5 + 1e-9);
      }),
      { numRuns: 20 },
    );
  });
});
