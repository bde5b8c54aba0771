import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { AXES, PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { readAnswers } from '../../../src/domain/scoring/axis-answers.ts';
import { scoreWhole } from '../../../src/domain/scoring/whole-result.ts';
import { anyAssessment, fullAssessment } from '../arbitrary.ts';
import { answersFrom } from '../sample.ts';

const declaredOf = (codes: string) =>
  scoreWhole(readAnswers({ model: 1, answers: answersFrom(codes) }), 'declared');

/** The same rules written the long way, on fractions of big integers. */
function scoredTheLongWay({ answers }: Assessment) {
  const round = (n: bigint, d: bigint) => Number((2n * n + d) / (2n * d));
  const axes = AXES.map(({ practices }) => {
    const given = practices.map(({ id }) => answers[id]);
    const applicable = given.filter((answer) => answer?.status !== 'not-applicable');
    const levels = applicable.flatMap((answer) => answer?.level ?? []);
    const isScored =
      3 * (given.length - applicable.length) <= given.length && 10 * levels.length >= 6 * applicable.length;
    const sum = BigInt(levels.reduce<number>((total, level) => total + level, 0));
    const open = 4n * BigInt(applicable.length - levels.length);
    const stages = [0, 1, 2, 3, 4].filter(
      (stage) =>
        levels.filter((level) => level >= stage).length * 100 >= 75 * levels.length &&
        levels.every((level) => level >= stage - 1),
    );
    return { isScored, sum, open, n: BigInt(levels.length), of: BigInt(applicable.length), stages };
  });
  if (axes.some(({ isScored }) => !isScored)) return undefined;
  const mean = (parts: [bigint, bigint][]) => {
    const common = parts.reduce((product, [, d]) => product * d, 1n);
    const total = parts.reduce((sum, [n, d]) => sum + (n * common) / d, 0n);
    return round(25n * total, 3n * common);
  };
  return {
    stage: Math.min(...axes.map(({ stages }) => Math.max(...stages))),
    index: mean(axes.map(({ sum, n }) => [sum, n])),
    bounds: [
      mean(axes.map(({ sum, of }) => [sum, of])),
      mean(axes.map(({ sum, open, of }) => [sum + open, of])),
    ],
  };
}

describe('the whole', () => {
  it('takes its stage from its lowest axis and its index from the three axes alike', () => {
    expect(declaredOf('44444 000000 222222')).toMatchObject({ stage: 0, index: 50, bounds: [50, 50] });
  });

  it('is rounded once: three axis means of 3.4, 8/3 and 2.5 make 71', () => {
    expect(declaredOf('33344 333322 332322')).toMatchObject({ index: 71 });
  });

  it('has no stage, index, bounds or unstable keys when an axis is not scored', () => {
    expect(Object.keys(declaredOf('44444 444444 D____D'))).toEqual(['axes']);
  });

  it('agrees with the same rules written the long way', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const whole = scoreWhole(readAnswers(assessment), 'declared');
        const expected = scoredTheLongWay(assessment);
        if (expected) expect(whole).toMatchObject(expected);
        else expect(whole.stage).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('never loses index or stage when one level rises, declared or supported', () => {
    fc.assert(
      fc.property(fullAssessment, fc.constantFrom(...PRACTICE_IDS), ({ answers }, id) => {
        const answer = answers[id];
        fc.pre(answer?.level !== undefined && answer.level < 4);
        const raised = { ...answers, [id]: { ...answer, level: (answer?.level ?? 0) + 1 } };
        for (const reading of ['declared', 'supported'] as const) {
          const [before, after] = [answers, raised].map((given) =>
            scoreWhole(readAnswers({ model: 1, answers: given }), reading),
          );
          if (before?.stage === undefined || after?.stage === undefined) throw new Error('not scored');
          expect(after.index).toBeGreaterThanOrEqual(before.index);
          expect(after.stage).toBeGreaterThanOrEqual(before.stage);
        }
      }),
    );
  });

  it('stays in range, its index within its bounds', () => {
    fc.assert(
      fc.property(anyAssessment, ({ answers }) => {
        const whole = scoreWhole(readAnswers({ model: 1, answers }), 'supported');
        fc.pre(whole.stage !== undefined);
        expect(whole.bounds[0]).toBeGreaterThanOrEqual(0);
        expect(whole.bounds[1]).toBeLessThanOrEqual(100);
        expect(whole.index).toBeGreaterThanOrEqual(whole.bounds[0]);
        expect(whole.index).toBeLessThanOrEqual(whole.bounds[1]);
      }),
    );
  });

  it('keeps the mean of an axis when an unknown practice turns out not to apply', () => {
    const mean = (codes: string) => {
      const { process } = declaredOf(codes).axes;
      return process.scored ? process.mean : undefined;
    };
    expect(mean('22222 1323D4 222222')).toBe(13 / 5);
    expect(mean('22222 1323N4 222222')).toBe(13 / 5);
  });
});

describe('an answer that everything hinges on', () => {
  const unstableOf = (codes: string) => {
    const whole = declaredOf(codes);
    return whole.stage === undefined ? undefined : whole.unstable;
  };

  it('is the one failed practice of the lowest axis', () => {
    expect(unstableOf('33333 444404 333333')).toEqual(['customer-education']);
  });

  it('is each practice whose absence breaks the three in four', () => {
    expect(unstableOf('33322 333333 333333')).toEqual(['place-choice', 'privacy-choice']);
    expect(unstableOf('3332N 333333 333333')).toEqual(['channel-choice', 'time-choice', 'self-service']);
  });

  it('is none where another axis holds the stage anyway', () => {
    expect(unstableOf('11111 444404 333333')).toEqual([]);
  });

  it('keeps the stage of an axis that would no longer be scored', () => {
    expect(unstableOf('222__ 444444 444444')).toEqual([]);
  });
});
