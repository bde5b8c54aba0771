import type { ValueReply, ValueRequest } from '../../workers/value-messages.ts';

/** A thread that answers requests about files of purchases, the last one only, until it is stopped. */
export interface ValueThread {
  ask(request: ValueRequest): void;
  stop(): void;
}

/** Starts a thread, whose replies `hear` is given; one that breaks down replies `failed`. */
export type StartThread = (hear: (reply: ValueReply) => void) => ValueThread;

/** A thread of which nothing is heard once it was stopped: what it had on its tongue is late. */
export function startHeard(start: StartThread, hear: (reply: ValueReply) => void): ValueThread {
  let isStopped = false;
  const thread = start((reply) => {
    if (!isStopped) hear(reply);
  });
  return {
    ask: (request) => thread.ask(request),
    stop: () => {
      isStopped = true;
      thread.stop();
    },
  };
}
