import { Session } from 'node:inspector/promises';
import type { Input } from './door.ts';
import type { Guide } from './run-door.ts';

/** From where to where in a script. */
type Range = readonly [number, number];

const lengthOf = (gaps: readonly Range[]) => gaps.reduce((all, [start, end]) => all + end - start, 0);

/** What lies in both of two lists. */
function inBoth(some: readonly Range[], others: readonly Range[]): Range[] {
  return some.flatMap(([start, end]) =>
    others
      .map(([from, to]): Range => [Math.max(start, from), Math.min(end, to)])
      .filter(([from, to]) => from < to),
  );
}

/**
 * Code of ours that no input reached before, block by block. Of each function that ran, what of it never did is kept:
 * input by input it becomes less. Calls are counted, for without counts a function is told of once and never again.
 */
export async function coverageGuide(isOurs = (url: string) => url.includes('/src/')): Promise<Guide> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const gaps = new Map<string, readonly Range[]>();

  /** What ran since the last time, with what of it did not. */
  async function taken(): Promise<Map<string, readonly Range[]>> {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ran = new Map<string, readonly Range[]>();
    for (const { scriptId, url, functions } of result) {
      if (!isOurs(url)) continue;
      for (const { ranges } of functions) {
        const [whole, ...blocks] = ranges;
        if (!whole || whole.count === 0) continue;
        const not = blocks.filter(({ count }) => count === 0);
        ran.set(
          `${scriptId} ${whole.startOffset} ${whole.endOffset}`,
          not.map(({ startOffset, endOffset }): Range => [startOffset, endOffset]),
        );
      }
    }
    return ran;
  }
  const leftOf = (key: string, now: readonly Range[]) => inBoth(gaps.get(key) ?? [[0, Infinity]], now);
  const isNew = (key: string, now: readonly Range[]) => {
    const before = gaps.get(key);
    return before === undefined || lengthOf(leftOf(key, now)) < lengthOf(before);
  };

  return {
    batch: 24,
    newOf: async (batch, enter) => {
      const fresh = [...(await taken())].some(([key, now]) => isNew(key, now));
      const found: Input[] = [];
      for (const input of fresh ? batch : []) {
        await enter(input);
        const ran = [...(await taken())].filter(([key, now]) => isNew(key, now));
        for (const [key, now] of ran) gaps.set(key, leftOf(key, now));
        if (ran.length > 0) found.push(input);
      }
      return found;
    },
  };
}
