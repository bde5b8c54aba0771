import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { laterBy } from '../../src/flows/later.ts';
import { emptyDevice } from './kept-here.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function writing() {
  const device = emptyDevice();
  const written: string[] = [];
  const later = laterBy(300);
  return { device, written, later, type: (text: string) => later.ask(() => written.push(text)) };
}

test('what is typed is written once, when typing pauses', () => {
  const { written, later, type } = writing();
  for (const text of ['a', 'ab', 'abc']) {
    type(text);
    vi.advanceTimersByTime(299);
  }
  expect([written, later.isWaiting()]).toEqual([[], true]);
  vi.advanceTimersByTime(1);
  expect([written, later.isWaiting()]).toEqual([['abc'], false]);
});

test('what waits is written at once when asked, and not a second time', () => {
  const { written, later, type } = writing();
  type('a');
  later.flush();
  later.flush();
  vi.advanceTimersByTime(1_000);
  expect(written).toEqual(['a']);
});

test('what waits is written when the page goes', () => {
  const { device, written, type } = writing();
  type('a');
  device.leave();
  expect(written).toEqual(['a']);
});

test('what waits is written when one stops, and then the page is no longer heard', () => {
  const { device, written, later, type } = writing();
  type('a');
  later.stop();
  device.leave();
  expect(written).toEqual(['a']);
});

test('a task that asks for another is not lost', () => {
  const { written, later, type } = writing();
  later.ask(() => type('next'));
  vi.advanceTimersByTime(300);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(written).toEqual(['next']);
});
