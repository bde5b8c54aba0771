import { describe, expect, it } from 'vitest';
import { nextStage, scoreAxis, stageOf } from '../../../src/domain/scoring/axis-result.ts';
import { axisFrom } from '../sample.ts';

const scored = (codes: string, axis: 'interaction' | 'process' = 'process') => {
  const result = scoreAxis(axisFrom(axis, codes), 'declared');
  if (!result.scored) throw new Error(result.why);
  return result;
};

describe('an axis', () => {
  it('does not let five excellent practices hide a failed one', () => {
    expect(scored('444404')).toMatchObject({ median: 4, minimum: 0, index: 83, stage: 1 });
  });

  it('keeps its mean unrounded and its median at a half', () => {
    expect(scored('112344').mean).toBe(15 / 6);
    expect(scored('112344').median).toBe(2.5);
  });

  it('reads an index of 12.5 as 13, and 37.5 as 38', () => {
    expect(scored('0101', 'interaction').index).toBe(13);
    expect(scored('1212', 'interaction').index).toBe(38);
  });

  it('leaves the unknown open between 0 and 4, and leaves out what does not apply', () => {
    expect(scored('2222D_').bounds).toEqual([33, 67]);
    expect(scored('2222NN').bounds).toEqual([50, 50]);
  });

  it('is not scored when more than a third does not apply, whatever the answers', () => {
    expect(scoreAxis(axisFrom('process', '44NNN4'), 'declared')).toMatchObject({
      scored: false,
      why: 'too-many-not-applicable',
    });
    expect(scored('44NN44').index).toBe(100);
    expect(scoreAxis(axisFrom('interaction', '4NN44'), 'declared')).toMatchObject({ scored: false });
  });

  it('is not scored with fewer than three answers in five, and says which of the two reasons came first', () => {
    expect(scored('22D_2', 'interaction').index).toBe(50);
    expect(scoreAxis(axisFrom('interaction', '22D__'), 'declared')).toMatchObject({
      scored: false,
      why: 'not-enough-answers',
    });
    expect(scoreAxis(axisFrom('process', 'NNN___'), 'declared')).toMatchObject({
      why: 'too-many-not-applicable',
    });
  });

  it('always tells its counts', () => {
    expect(scoreAxis(axisFrom('interaction', 'NND_1'), 'declared').counts).toEqual({
      applicable: 3,
      rated: 1,
      inPlace: 0,
      proven: 0,
      unknown: 2,
    });
  });
});

describe('a stage', () => {
  it('is reached by three practices in four, none standing more than one level below', () => {
    expect(stageOf([3, 3, 3, 2])).toBe(3);
    expect(stageOf([3, 3, 3, 1])).toBe(2);
    expect(stageOf([3, 3, 2, 2])).toBe(2);
    expect(stageOf([3, 3, 3, 3, 2, 2])).toBe(2);
    expect(stageOf([4, 4, 4, 4, 4])).toBe(4);
    expect(stageOf([1, 1, 0, 0])).toBe(0);
  });

  it('says what is missing for the next one', () => {
    expect(nextStage(axisFrom('process', '444404'), 'declared')).toEqual({
      stage: 2,
      tooLow: ['customer-education'],
      below: ['customer-education'],
      toRaise: 0,
    });
    expect(nextStage(axisFrom('interaction', '22111'), 'declared')).toEqual({
      stage: 2,
      tooLow: [],
      below: ['self-service', 'place-choice', 'privacy-choice'],
      toRaise: 2,
    });
  });

  it('has no next one at the top, or when the axis is not scored', () => {
    expect(nextStage(axisFrom('interaction', '44444'), 'declared')).toBeUndefined();
    expect(nextStage(axisFrom('interaction', '2____'), 'declared')).toBeUndefined();
  });
});
