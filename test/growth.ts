import { expect } from 'vitest';

/** Processor time of this process that an act takes, in µs. What other programs take meanwhile does not count. */
async function work(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** In µs. Less is as much the machine's as the act's: what is shorter is done several times over. */
const ENOUGH = 10_000;

/** Does an act several times over. */
const over = (times: number, act: () => unknown) => async () => {
  for (let time = 0; time < times; time += 1) await act();
};

/**
 * Expects work to grow with size alone. Eight times the size is about eight times the work, sixty-four where it grows
 * with the square; less than twenty-four in one of five tries is allowed, so that no machine is too busy for it.
 */
export async function expectLinear(act: (size: number) => unknown, size: number): Promise<void> {
  await act(size);
  let times = 1;
  while ((await work(over(times, () => act(size)))) < ENOUGH) times *= 2;
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 5 && large >= 24 * small; turn += 1) {
    small = Math.min(small, await work(over(times, () => act(size))));
    large = Math.min(large, await work(over(times, () => act(8 * size))));
  }
  expect(large / small).toBeLessThan(24);
}
