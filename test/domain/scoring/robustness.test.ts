import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { importanceOf, targetOf } from '../../../src/domain/model/answer.ts';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/model.ts';
import { ratedPractices } from '../../../src/domain/scoring/axis-answers.ts';
import { holds } from '../../../src/domain/scoring/firmness.ts';
import { rankGaps } from '../../../src/domain/scoring/gaps.ts';
import { robustShares } from '../../../src/domain/scoring/robustness.ts';
import { anyAssessment } from '../arbitrary.ts';
import { assessmentFrom } from '../sample.ts';

const sharesOf = (assessment: Assessment) => robustShares(ratedPractices(assessment));

/** The draws written the long way: each is a shifted assessment, ranked like any other. */
function drawTheLongWay({ model, answers }: Assessment, draws: number): Map<PracticeId, number> {
  const generator = xoroshiro128plus(4242);
  const pick = <T>(choices: readonly T[]): T => choices[uniformInt(generator, 0, choices.length - 1)] as T;
  const twentieths = [-1, -1, -1, ...new Array<number>(14).fill(0), 1, 1, 1];
  const shares = new Map<PracticeId, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const shifted = PRACTICE_IDS.flatMap((id) => {
      const answer = answers[id];
      if (answer?.level === undefined) return [];
      const level = Math.min(4, Math.max(0, answer.level + pick(twentieths)));
      const importance = Math.min(3, Math.max(1, importanceOf(answer) + pick([-1, 0, 1])));
      return [[id, { ...answer, target: targetOf(answer), level, importance }]];
    });
    const gaps = rankGaps(ratedPractices({ model, answers: Object.fromEntries(shifted) }));
    for (const { practice, priority } of gaps.slice(0, 5)) {
      if (priority > 0) shares.set(practice, (shares.get(practice) ?? 0) + 1 / draws);
    }
  }
  return shares;
}

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

  it('agree with the draws written the long way', () => {
    const matters = { importance: 3 as const, target: 2 as const };
    const assessment = assessmentFrom('11111 110234 101N12', {
      'channel-choice': matters,
      'privacy-choice': matters,
      'stated-preferences': { importance: 1 },
      'closed-loop': { importance: 3, target: 4, proof: { kind: 'indicator' } },
    });
    const [shares, expected] = [sharesOf(assessment), drawTheLongWay(assessment, 2000)];
    for (const [practice, share] of shares) {
      expect(Math.abs(share - (expected.get(practice) ?? 0)), practice).toBeLessThan(0.06);
    }
  });

  it('hold from four draws in five on', () => {
    expect([0.7995, 0.8, 1].map(holds)).toEqual([false, true, true]);
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
