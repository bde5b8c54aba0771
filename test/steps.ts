import { Session } from 'node:inspector/promises';
import { expect } from 'vitest';

/** Methods by which the engine itself walks a list: what it does within is no step of ours, and is counted by length. */
const WALKING = [
  ...(['includes', 'indexOf', 'join', 'sort', 'slice', 'concat', 'splice', 'shift', 'reverse'] as const),
  ...(['filter', 'find', 'findIndex', 'some', 'every', 'map', 'flatMap', 'reduce'] as const),
];

type Walk = (this: readonly unknown[], ...given: unknown[]) => unknown;

/** Counts what lists are walked, until it is told to stop; gives how many elements that were. */
function countWalks(): () => number {
  const methods = Array.prototype as unknown as Record<string | symbol, Walk>;
  const before = [...WALKING, Symbol.iterator].map((name) => [name, methods[name] as Walk] as const);
  let walked = 0;
  for (const [name, walk] of before) {
    methods[name] = function (this: readonly unknown[], ...given: unknown[]) {
      walked += this.length;
      return walk.apply(this, given);
    };
  }
  return () => {
    const many = walked;
    for (const [name, walk] of before) methods[name] = walk;
    return many;
  };
}

/** The steps of an act: how often each stretch of the site's code runs, and how many elements lists are asked to walk. */
async function stepsOf(act: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.post('Profiler.takePreciseCoverage');
  const walkedSince = countWalks();
  let walked = 0;
  try {
    await act();
  } finally {
    walked = walkedSince();
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const ours = result.filter(({ url }) => /\/src\//.test(url)).flatMap(({ functions }) => functions);
  const counts = ours.flatMap(({ ranges }) => ranges.map(({ count }) => count));
  return counts.reduce((sum, count) => sum + count, walked);
}

/**
 * Expects the steps of an act to grow with size alone: four times the size takes four times as many, sixteen where they
 * grow with the square. They are counted, so that no machine is too slow for it. `prepare` gives the act of a size.
 */
export async function expectStepsLinear(
  prepare: (size: number) => Promise<() => unknown> | (() => unknown),
  size: number,
): Promise<void> {
  const few = await stepsOf(await prepare(size));
  const many = await stepsOf(await prepare(4 * size));
  expect(few).toBeGreaterThan(size);
  expect(many / few).toBeLessThan(4.4);
}
