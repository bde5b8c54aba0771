import type { StartThread } from '../../flows/lab/value-thread.ts';
import { ownScript } from '../../stores/browser/own-script.ts';
import type { ValueReply } from '../../workers/value-messages.ts';
import valueWorker from '../../workers/value-worker.ts?worker&url';

/** A thread of the browser's own, so that the page stays alive. */
export const startThread: StartThread = (hear) => {
  const worker = new Worker(ownScript(valueWorker), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ValueReply>) => hear(data);
  worker.onerror = () => hear({ kind: 'failed' });
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() };
};
