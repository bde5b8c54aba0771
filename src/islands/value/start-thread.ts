import type { StartThread } from '../../flows/lab/value-thread.ts';
import type { ValueReply } from '../../workers/value-messages.ts';

/** A thread of the browser's own, so that the page stays alive. */
export const startThread: StartThread = (hear) => {
  const worker = new Worker(new URL('../../workers/value-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ValueReply>) => hear(data);
  worker.onerror = () => hear({ kind: 'failed' });
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() };
};
