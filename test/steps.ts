import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { expect } from 'vitest';

/** Methods by which the engine itself walks a list: what it does within is no step of ours, and is counted by length. */
const WALKING = [
  ...(['includes', 'indexOf', 'join', 'sort', 'slice', 'concat', 'splice', 'shift', 'reverse'] as const),
  ...(['filter', 'find', 'findIndex', 'some', 'every', 'map', 'flatMap', 'reduce'] as const),
];

type Walked = Record<string | symbol, (this: unknown, ...given: unknown[]) => unknown>;

/** What is walked, by which methods, and how long it is. */
const WALKS = [
  {
    on: Array.prototype,
    by: [...WALKING, Symbol.iterator],
    many: (one: unknown) => (one as unknown[]).length,
  },
  ...[Set.prototype, Map.prototype].map((on) => ({
    on,
    by: ['forEach', 'keys', 'values', 'entries', Symbol.iterator],
    many: (one: unknown) => (one as Set<unknown>).size,
  })),
];

/** Counts what lists, sets and maps are walked, until it is told to stop; gives how many elements that were. */
function countWalks(): () => number {
  let walked = 0;
  const before = WALKS.flatMap(({ on, by, many }) => {
    const methods = on as unknown as Walked;
    return by.flatMap((name) => {
      const walk = methods[name];
      if (!walk) return [];
      methods[name] = function (...given) {
        walked += many(this);
        return walk.apply(this, given);
      };
      return [
        () => {
          methods[name] = walk;
        },
      ];
    });
  });
  return () => {
    for (const giveBack of before) giveBack();
    return walked;
  };
}

/** Machine code made of a function that runs often, sooner or later by the clock, does not count its calls. */
const COMPILERS = ['maglev', 'turbofan'] as const;

/** How often a function ran, and the stretch of it that ran most, where it was compiled so that this is known. */
interface Ran {
  readonly calls: number;
  readonly busiest: number | undefined;
}

/** What an act did: what ran of the site's code, by where each function stands, and how many elements lists were asked to walk. */
interface Done {
  readonly ran: ReadonlyMap<string, Ran>;
  readonly walked: number;
}

async function doneBy(act: () => unknown): Promise<Done> {
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
  const ran = new Map<string, Ran>();
  for (const { url, functions } of result.filter((script) => /\/src\//.test(script.url))) {
    for (const { ranges, isBlockCoverage } of functions) {
      const [whole] = ranges;
      if (!whole) continue;
      const at = `${url} ${whole.startOffset} ${whole.endOffset}`;
      const before = ran.get(at) ?? { calls: 0, busiest: 0 };
      const isKnown = isBlockCoverage && before.busiest !== undefined;
      const busiest = isKnown ? before.busiest + Math.max(...ranges.map(({ count }) => count)) : undefined;
      ran.set(at, { calls: before.calls + whole.count, busiest });
    }
  }
  return { ran, walked };
}

/**
 * The steps of two acts. Of a function that either ran as it was compiled before, without the count of each stretch, calls
 * are counted in both: which those are depends on what ran before, and on when memory was last swept.
 */
function stepsOf({ ran, walked }: Done, beside: Done): number {
  let steps = walked;
  for (const [at, { calls, busiest }] of ran) {
    const isCounted = (beside.ran.get(at) ?? { busiest: 0 }).busiest !== undefined;
    steps += isCounted ? (busiest ?? calls) : calls;
  }
  return steps;
}

/**
 * Expects the steps of an act to grow with size alone: four times the size takes four times as many, sixteen where they
 * grow with the square. They are counted, so that no machine is too slow for it. `prepare` gives the act of a size.
 */
export async function expectStepsLinear(
  prepare: (size: number) => Promise<() => unknown> | (() => unknown),
  size: number,
): Promise<void> {
  for (const one of COMPILERS) setFlagsFromString(`--no-${one}`);
  try {
    const few = await doneBy(await prepare(size));
    const many = await doneBy(await prepare(4 * size));
    const steps = stepsOf(few, many);
    expect(steps).toBeGreaterThan(size);
    expect(stepsOf(many, few) / steps).toBeLessThan(4.4);
  } finally {
    for (const one of COMPILERS) setFlagsFromString(`--${one}`);
  }
}
