import { withHelper } from '../../flows/lab/helped-thread.ts';
import { hasSecondCore, tellsOfEnds } from '../../stores/browser/second-core.ts';
import { startThread as start } from '../../stores/browser/thread.ts';
import type { HelpCall, HelperLost } from '../../workers/help-messages.ts';
import type { ValueReply, ValueRequest } from '../../workers/value-messages.ts';
import valueWorker from '../../workers/value-worker.ts?worker&url';

/** A thread of the browser's own, so that the page stays alive; a large file is given a second one that helps. */
export const startThread = withHelper({
  startOwn: (hear) =>
    start<ValueRequest | HelperLost, ValueReply>(valueWorker, hear, () => hear({ kind: 'failed' })),
  startHelper: (onBroken) => start<HelpCall, never>(valueWorker, () => undefined, onBroken),
  hasSecond: () => hasSecondCore() && tellsOfEnds(),
});
