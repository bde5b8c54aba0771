import { describe, expect, test } from 'vitest';
import type { Answers, ProofKind } from '../../../src/domain/model/answer.ts';
import { practiceOf } from '../../../src/domain/model/model.ts';
import { ratedPractices } from '../../../src/domain/scoring/axis-answers.ts';
import { rankGaps } from '../../../src/domain/scoring/gaps.ts';
import { dueAfter, nextStepOf, WEEKS_TO_PROVE } from '../../../src/domain/scoring/next-step.ts';

function nextOf(answers: Answers) {
  const [gap] = rankGaps(ratedPractices({ model: 1, answers }));
  if (!gap) throw new Error('Nothing is rated');
  const named: ProofKind = answers[gap.practice]?.proof?.kind ?? 'none';
  return nextStepOf(gap, named);
}

describe('the next step of a practice', () => {
  test('below its target, climbs one level, as the model describes it', () => {
    expect(nextOf({ guidance: { level: 1, target: 4 } })).toEqual({
      kind: 'climb',
      from: 1,
      ...practiceOf('guidance').steps[1],
    });
  });

  test('climbs first even when the level declared is still to be proven', () => {
    expect(nextOf({ guidance: { level: 3, target: 4 } })).toMatchObject({ kind: 'climb', from: 3 });
  });

  test('at its target without proof, names the indicator, by whoever carries the step to “Measured”', () => {
    expect(nextOf({ guidance: { level: 3, target: 3 } })).toEqual({
      kind: 'prove',
      proof: 'indicator',
      effort: 'S',
      owner: practiceOf('guidance').steps[2].owner,
      weeks: WEEKS_TO_PROVE,
    });
  });

  test('at level 4 with an indicator only, names the proof from the customers’ side', () => {
    expect(nextOf({ guidance: { level: 4, proof: { kind: 'indicator' } } })).toMatchObject({
      kind: 'prove',
      proof: 'customer',
      owner: practiceOf('guidance').steps[3].owner,
    });
  });

  test('at its target and proven, holds', () => {
    expect(nextOf({ guidance: { level: 2 } })).toEqual({ kind: 'hold' });
    expect(nextOf({ guidance: { level: 4, proof: { kind: 'customer' } } })).toEqual({ kind: 'hold' });
  });
});

describe('the date a step is done by', () => {
  test('is so many weeks after the day of the assessment, over the ends of years and leap days', () => {
    expect(dueAfter('2026-11-02', 12)).toBe('2027-01-25');
    expect(dueAfter('2028-02-15', 2)).toBe('2028-02-29');
  });

  test('of an assessment of which the month is known is a month, counted from its end', () => {
    expect(dueAfter('2026-11', 4)).toBe('2026-12');
    expect(dueAfter('2026-11', 12)).toBe('2027-02');
  });
});
