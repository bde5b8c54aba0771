import { expect, test } from 'vitest';
import { wholeNumber } from '../script-options.ts';
import { DOORS } from './doors.ts';
import { runDoor } from './run-door.ts';

/** A slice of `npm run fuzz`, the same every time: how much passes in some tenths of a second, fewer of whole workbooks. */
const SLICE = 250;
const SLICES: Readonly<Record<string, number>> = { sheet: 75, purchases: 100 };
const SEED = 17;

test.each(DOORS.map((door) => [door.name, door] as const))(
  'whatever comes through the door of the %s is refused in words, or sound',
  async (_, door) => {
    const count = SLICES[door.name] ?? SLICE;
    const { faults, inputs } = await runDoor(door, { seed: SEED, from: 0, count });
    expect(faults).toEqual([]);
    expect(inputs).toBe(count);
  },
);

test('the same seed and place give the same input', async () => {
  for (const door of DOORS) {
    const seen: unknown[] = [];
    const watched = { ...door, enter: (input: unknown) => String(seen.push(input)) };
    await runDoor(watched, { seed: SEED, from: 3, count: 4 });
    await runDoor(watched, { seed: SEED, from: 5, count: 2 });
    expect(seen.slice(4)).toEqual(seen.slice(2, 4));
  }
});

test('an input is told to be slow where it is so twice', async () => {
  let now = 0;
  const took = async (first: number, second: number) => {
    const times = [first, second];
    const slow = {
      name: 'slow',
      most: 100,
      share: 1,
      seeds: () => Promise.resolve([]),
      make: () => '',
      enter: () => {
        now += times.shift() ?? 0;
        return 'read';
      },
    };
    const { faults, longest } = await runDoor(slow, { seed: SEED, from: 0, count: 1, clock: () => now });
    return { told: faults.map(({ what }) => what), longest: longest.ms };
  };
  expect(await took(150, 10)).toEqual({ told: [], longest: 10 });
  expect(await took(150, 120)).toEqual({ told: ['took 120 ms of processor'], longest: 120 });
});

test.each(['', 'ten', '1e6', '-1', '1.5', '0x10', ' 7', '9007199254740993'])(
  'a count of «%s» is refused in a sentence',
  (given) => expect(wholeNumber('--count', given)).toContain('--count is no whole number'),
);

test.each(['0', '7', '10000000'])('a count of %s is taken', (given) =>
  expect(wholeNumber('--count', given)).toBe(Number(given)),
);
