import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { $beat } from '../../../src/flows/beat.ts';
import { clockOf, discussionClock, minutesTyped } from '../../../src/flows/revealing/clock.ts';
import { emptyDevice } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
  vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const minutesLater = (n: number) =>
  vi.setSystemTime(new Date(Date.parse('2026-11-21T10:00:00Z') + n * 60_000));

test('no clock runs until one is started', () => {
  const { $begun } = discussionClock('one');
  expect(clockOf(null, $begun.get(), 40)).toEqual({ left: undefined, isSession: false });
});

test('the discussion’s own clock runs for the minutes planned, then stands at none', () => {
  const { $begun, start, stop } = discussionClock('one');
  start();
  expect(clockOf(null, $begun.get(), 40).left).toBe(40);
  minutesLater(39.5);
  expect(clockOf(null, $begun.get(), 40).left).toBe(1);
  minutesLater(90);
  expect(clockOf(null, $begun.get(), 40).left).toBe(0);
  expect(discussionClock('one').$begun.get()).toBe($begun.get());
  expect(discussionClock('two').$begun.get()).toBe('');
  stop();
  expect(clockOf(null, discussionClock('one').$begun.get(), 40).left).toBeUndefined();
});

test('where the session’s timer runs, it says when the discussion ends', () => {
  const timer = { length: 60, begun: '2026-11-21T10:00:00Z' };
  // Welcome 5, answer 10, overview 5, discussion 24.
  expect(clockOf(timer, '', 40)).toEqual({ left: 44, isSession: true });
  minutesLater(50);
  expect(clockOf(timer, '', 40)).toEqual({ left: 0, isSession: true });
  expect(clockOf({ ...timer, length: 75 }, '', 40)).toEqual({ left: undefined, isSession: false });
});

test('minutes are typed as digits, and none is no time', () => {
  expect(['45', '45 min', '0', '', 'x', '9999'].map(minutesTyped)).toEqual([
    45,
    45,
    undefined,
    undefined,
    undefined,
    600,
  ]);
});

test('the beat beats while someone listens, and not a moment longer than it takes to stop', () => {
  const heard: number[] = [];
  const stop = $beat.listen((beat) => heard.push(beat));
  vi.advanceTimersByTime(15_000);
  expect(heard).toHaveLength(3);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
});
