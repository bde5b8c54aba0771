import { expect, test } from 'vitest';
import { gapKind } from '../../../src/components/playbook/guide-finder.ts';

test('each practice falls under one entry of the gap filter', () => {
  expect(gapKind({ gap: undefined, toProve: false })).toBe('open');
  expect(gapKind({ gap: 0, toProve: false })).toBe('reached');
  expect(gapKind({ gap: 0, toProve: true })).toBe('prove');
  expect(gapKind({ gap: 1, toProve: true })).toBe('one');
  expect(gapKind({ gap: 2, toProve: false })).toBe('wide');
  expect(gapKind({ gap: 4, toProve: false })).toBe('wide');
});
