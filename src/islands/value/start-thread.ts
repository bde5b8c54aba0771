import type { StartThread } from '../../flows/lab/value-thread.ts';
import { hasSecondCore } from '../../stores/browser/second-core.ts';
import { startThread as startOwn, type Thread } from '../../stores/browser/thread.ts';
import type { HelpCall } from '../../workers/help-messages.ts';
import type { ValueReply, ValueRequest } from '../../workers/value-messages.ts';
import valueWorker from '../../workers/value-worker.ts?worker&url';

/** Smaller files are read before a second thread has begun. In bytes. */
const HELPED_FROM = 8_000_000;

/** A thread of the browser's own, so that the page stays alive; a large file is given a second one that helps. */
export const startThread: StartThread = (hear) => {
  let helper: Thread<HelpCall> | undefined;
  const thread = startOwn<ValueRequest, ValueReply>(valueWorker, hear, () => hear({ kind: 'failed' }));
  return {
    ask(request) {
      const isHelped = request.kind === 'read' && request.file.size >= HELPED_FROM && hasSecondCore();
      if (!isHelped) return thread.ask(request);
      const { port1: own, port2: other } = new MessageChannel();
      helper?.stop();
      // Where it does not start the first thread does all; where it breaks down, all anew.
      helper = startOwn<HelpCall, never>(
        valueWorker,
        () => undefined,
        () => thread.ask(request),
      );
      helper.ask({ kind: 'help', port: other }, [other]);
      thread.ask({ ...request, helper: own }, [own]);
    },
    stop() {
      helper?.stop();
      thread.stop();
    },
  };
};
