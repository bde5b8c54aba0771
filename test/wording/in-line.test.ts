import { expect, test } from 'vitest';
import { inLine } from '../../src/wording/in-line.ts';

test('what is written from the right does not take the date after it to its other side', () => {
  expect(inLine(['Motor claims', '1 April 2026'])).toBe('Motor claims · 1 April 2026');
  expect(inLine(['شكاوى العملاء', '1 April 2026'])).toBe('شكاوى العملاء\u200e · 1 April 2026');
  expect(inLine(['לקוחות', '', '2026'])).toBe('לקוחות\u200e · 2026');
});
