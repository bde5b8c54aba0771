import type { HelpCall, HelperLost } from '../../workers/help-messages.ts';
import type { ValueReply, ValueRequest } from '../../workers/value-messages.ts';
import type { StartThread } from './value-thread.ts';

/** A thread that is started, and given what moves to it for good. */
interface Started<Asked> {
  ask(request: Asked, moved?: Transferable[]): void;
  stop(): void;
}

/** How the two threads of the lab are started, and whether there may be a second. */
export interface LabThreads {
  startOwn(hear: (reply: ValueReply) => void): Started<ValueRequest | HelperLost>;
  startHelper(onBroken: () => void): Started<HelpCall>;
  hasSecond(): boolean;
}

/** Smaller files are read before a second thread has begun. In bytes. */
const HELPED_FROM = 8_000_000;

/** A thread that is given a second one for a large file, where there may be one. */
export function withHelper({ startOwn, startHelper, hasSecond }: LabThreads): StartThread {
  return (hear) => {
    let helper: Started<HelpCall> | undefined;
    const thread = startOwn(hear);
    return {
      ask(request) {
        helper?.stop();
        helper = undefined;
        const isHelped = request.kind === 'read' && request.file.size >= HELPED_FROM && hasSecond();
        if (!isHelped) return thread.ask(request);
        const { port1: own, port2: other } = new MessageChannel();
        // Where it breaks down the first knows whether it still waits for it.
        helper = startHelper(() => thread.ask({ kind: 'helper-lost' }));
        helper.ask({ kind: 'help', port: other }, [other]);
        thread.ask({ ...request, helper: own }, [own]);
      },
      stop() {
        helper?.stop();
        thread.stop();
      },
    };
  };
}
