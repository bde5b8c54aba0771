/** The longest task of the page's own thread in a trace, in ms: by the clock, and of the processor. */
export function longestTasks(trace: Buffer): { wall: number; work: number } {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: {
      name: string;
      pid: number;
      tid: number;
      dur?: number;
      tdur?: number;
      args?: { name?: string };
    }[];
  };
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  let [wall, work] = [0, 0];
  for (const event of traceEvents) {
    if (!event.name.endsWith('RunTask') || !pages.has(threadOf(event))) continue;
    wall = Math.max(wall, (event.dur ?? 0) / 1000);
    work = Math.max(work, (event.tdur ?? 0) / 1000);
  }
  return { wall, work };
}
