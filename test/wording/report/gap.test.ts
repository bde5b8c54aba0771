import { expect, test } from 'vitest';
import { lineOf } from '../../../src/wording/report/gap.ts';

const levels = ['none', 'some', 'most', 'all', 'confirmed'];

test('a level is put in the words of its line, of today and of a model that asked the same', () => {
  expect(lineOf({ practice: 'channel-choice', level: 2 }, levels, 1)).toBe('most');
  expect(lineOf({ practice: 'privacy-choice', level: 2 }, levels, 2)).toBe('most');
});

test('a level of a question that asked something else is not put in today’s words', () => {
  expect(lineOf({ practice: 'privacy-choice', level: 2 }, levels, 1)).toBeUndefined();
});
