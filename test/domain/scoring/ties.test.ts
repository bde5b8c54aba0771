import { expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { ratedPractices } from '../../../src/domain/scoring/axis-answers.ts';
import { rankGaps } from '../../../src/domain/scoring/gaps.ts';
import { tiedWithFirst } from '../../../src/domain/scoring/ties.ts';

function tied(answers: Answers, few = 3) {
  return tiedWithFirst(rankGaps(ratedPractices({ model: 2, answers })), answers, few);
}

test('with everything absent and nothing said to matter most, others stand as high as the first three', () => {
  const all = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { level: 0 }])) as Answers;
  expect(tied(all).length).toBeGreaterThan(0);
});

test('importance, a wider gap or less effort sets practices apart', () => {
  expect(
    tied(
      {
        guidance: { level: 0, importance: 3 },
        'channel-choice': { level: 1, importance: 3 },
        'time-choice': { level: 1 },
      },
      1,
    ),
  ).toEqual([]);
});

test('what has nothing left to do is tied with nothing', () => {
  expect(tied({ guidance: { level: 2 }, 'time-choice': { level: 2 } }, 1)).toEqual([]);
});
