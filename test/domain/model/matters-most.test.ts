import { expect, test } from 'vitest';
import {
  type Answers,
  MOST_IMPORTANT_AT_MOST,
  mattersMost,
  mayMatterMost,
  mostImportant,
} from '../../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';

const [first, second, ...others] = PRACTICE_IDS;
const five = PRACTICE_IDS.slice(0, MOST_IMPORTANT_AT_MOST);

test('what matters most is said, never assumed', () => {
  expect([undefined, {}, { importance: 2 }, { importance: 3 }, { importance: '3' }].map(mattersMost)).toEqual(
    [false, false, false, true, false],
  );
});

test('those that matter most stand in the order of the model', () => {
  const answers: Answers = { [second]: { importance: 3 }, [first]: { importance: 3, level: 1 } };
  expect(mostImportant(answers)).toEqual([first, second]);
  expect(mostImportant({})).toEqual([]);
});

test('a sixth may not matter most, one of the five still does', () => {
  const sixth = others.find((id) => !five.includes(id)) ?? first;
  expect(mayMatterMost(five.slice(1), sixth)).toBe(true);
  expect(mayMatterMost(five, sixth)).toBe(false);
  expect(five.every((id) => mayMatterMost(five, id))).toBe(true);
});
