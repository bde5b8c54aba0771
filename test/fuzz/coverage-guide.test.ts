import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { coverageGuide } from './coverage-guide.ts';
import type { Input } from './door.ts';

const PROBE = '/probe/of-the-guide.js';

test('an input is kept where it reached a branch that no input before it did, also of a function that ran', async () => {
  const guide = await coverageGuide((url) => url.endsWith(PROBE));
  const enter = runInThisContext(
    `(text) => { if (text > 'c') { if (text > 'm') { return 'late'; } return 'middle'; } return 'early'; }`,
    { filename: PROBE },
  );
  const letIn = async (...batch: Input[]) => {
    batch.forEach(enter);
    return guide.newOf(batch, async (input) => enter(input));
  };
  expect(await letIn('a', 'b')).toEqual(['a']);
  expect(await letIn('b', 'a')).toEqual([]);
  expect(await letIn('b', 'd', 'e')).toEqual(['d']);
  expect(await letIn('a', 'z', 'd', 'y')).toEqual(['z']);
  expect(await letIn('a', 'z', 'd', 'y')).toEqual([]);
});
