import type { StartThread } from '../../flows/lab/value-thread.ts';
import { startThread as startOwn } from '../../stores/browser/thread.ts';
import type { ValueReply, ValueRequest } from '../../workers/value-messages.ts';
import valueWorker from '../../workers/value-worker.ts?worker&url';

/** A thread of the browser's own, so that the page stays alive. */
export const startThread: StartThread = (hear) =>
  startOwn<ValueRequest, ValueReply>(valueWorker, hear, () => hear({ kind: 'failed' }));
