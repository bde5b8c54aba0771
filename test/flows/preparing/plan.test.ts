import { expect, test } from 'vitest';
import { PLAN_LENGTHS, PLAN_STEPS, PLANS, standingAfter } from '../../../src/flows/preparing/plan.ts';

test('the steps of each plan add up to its length', () => {
  for (const length of PLAN_LENGTHS) {
    const sum = PLAN_STEPS.reduce((minutes, step) => minutes + PLANS[length][step], 0);
    expect(sum).toBe(length);
  }
});

test('the discussion has the largest share of every plan', () => {
  for (const length of PLAN_LENGTHS) {
    expect(Math.max(...Object.values(PLANS[length]))).toBe(PLANS[length].discuss);
  }
});

test('the timer says which step a session should be at, and what is left of it', () => {
  expect(standingAfter(0, 90)).toEqual({ step: 'welcome', next: 'answer', left: 5, inAll: 90 });
  expect(standingAfter(5, 90)).toEqual({ step: 'answer', next: 'overview', left: 12, inAll: 85 });
  expect(standingAfter(66, 90)).toMatchObject({ step: 'discuss', left: 1 });
  expect(standingAfter(89, 90)).toEqual({ step: 'send', next: undefined, left: 1, inAll: 1 });
});

test('a session over its time is so many minutes over, at its last step', () => {
  expect(standingAfter(97, 90)).toEqual({ step: 'send', next: undefined, left: -7, inAll: -7 });
});
