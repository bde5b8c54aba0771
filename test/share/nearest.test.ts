import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { nearest } from '../../src/share/nearest.ts';

test.each([
  ['guidence', 'guidance'],
  ['Guidance', 'guidance'],
  ['first_contact_resolution', 'first-contact-resolution'],
  ['close-loop', 'closed-loop'],
  ['privacy', undefined],
  ['weather', undefined],
  ['', undefined],
])('“%s” is a slip of %s', (typed, meant) => {
  expect(nearest(typed, PRACTICE_IDS)).toBe(meant);
});

test('a million letters are a slip of nothing', () => {
  expect(nearest('x'.repeat(1_000_000), PRACTICE_IDS)).toBeUndefined();
});
