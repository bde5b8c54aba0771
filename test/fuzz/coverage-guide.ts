import { Session } from 'node:inspector/promises';
import type { Guide } from './run-door.ts';

/** Blocks of our own code that no input reached before, asked for after a batch: asking takes longer than most inputs. */
export async function coverageGuide(): Promise<Guide> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  const reached = new Set<string>();
  return {
    batch: 24,
    hasNew: async () => {
      const before = reached.size;
      const { result } = await session.post('Profiler.takePreciseCoverage');
      for (const { url, functions } of result.filter((script) => script.url.includes('/src/'))) {
        for (const { ranges } of functions) {
          for (const { startOffset, endOffset, count } of ranges) {
            if (count > 0) reached.add(`${url} ${startOffset} ${endOffset}`);
          }
        }
      }
      return reached.size > before;
    },
  };
}
