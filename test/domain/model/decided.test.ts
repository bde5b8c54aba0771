import { expect, test } from 'vitest';
import { isDecidedOn, practiceDecided, settles } from '../../../src/domain/model/decided.ts';

test('a decision is about the practice of its step, named or not, or about the one it names', () => {
  expect(practiceDecided({ step: { practice: 'guidance', level: 3 } })).toBe('guidance');
  expect(practiceDecided({ practice: 'closed-loop', action: 'Reply' })).toBe('closed-loop');
  expect(practiceDecided({ action: 'Meet' })).toBeUndefined();
});

test('a practice is decided on by a step alone too, and no more once that was dropped', () => {
  const step = { practice: 'guidance', level: 3 } as const;
  expect(isDecidedOn([{ step }], 'guidance')).toBe(true);
  expect(isDecidedOn([{ step }], 'closed-loop')).toBe(false);
  expect(isDecidedOn([{ step, status: 'dropped' }], 'guidance')).toBe(false);
  expect(isDecidedOn([{ step, status: 'dropped' }, { practice: 'guidance' }], 'guidance')).toBe(true);
});

test('a decision settles its own step and no other, in words of one’s own any, and once dropped none', () => {
  const guidance = (level: 2 | 3) => ({ step: { practice: 'guidance', level } }) as const;
  expect(settles(guidance(2), 'guidance', 2)).toBe(true);
  expect(settles({ practice: 'guidance', ...guidance(3) }, 'guidance', 2)).toBe(false);
  expect(settles({ practice: 'guidance', action: 'Ask' }, 'guidance', 2)).toBe(true);
  expect(settles(guidance(3), 'guidance', undefined)).toBe(false);
  expect(settles({ ...guidance(2), status: 'dropped' }, 'guidance', 2)).toBe(false);
  expect(settles(guidance(2), 'closed-loop', 2)).toBe(false);
});
