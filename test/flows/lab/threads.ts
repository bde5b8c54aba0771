import type { ValueThread } from '../../../src/flows/lab/value-thread.ts';
import type { Memory, ValueReply, ValueRequest } from '../../../src/workers/value-messages.ts';
import { answerValueRequest } from '../../../src/workers/value-requests.ts';

/** A thread in the hands of a test: what it was asked, what it says, whether it was stopped. */
export interface FakeThread {
  readonly asked: ValueRequest[];
  say(reply: ValueReply): void;
  isStopped: boolean;
}

/** Threads that say what a test has them say, in the order they were started. */
export function fakeThreads() {
  const started: FakeThread[] = [];
  const start = (hear: (reply: ValueReply) => void): ValueThread => {
    const fake: FakeThread = { asked: [], say: hear, isStopped: false };
    started.push(fake);
    return {
      ask: (request) => void fake.asked.push(request),
      stop: () => {
        fake.isStopped = true;
      },
    };
  };
  /** The one started last. */
  const last = (): FakeThread => {
    const thread = started.at(-1);
    if (!thread) throw new Error('no thread was started');
    return thread;
  };
  return { start, started, last };
}

/** Threads that answer as the worker of the page does, one request after the other. */
export function workingThreads() {
  let work = Promise.resolve();
  const start = (hear: (reply: ValueReply) => void): ValueThread => {
    const memory: Memory = {};
    const over = new AbortController();
    return {
      ask: (request) => {
        work = work.then(() => answerValueRequest(request, hear, over.signal, memory));
      },
      stop: () => over.abort(),
    };
  };
  /** Waits until nothing more is to be answered. */
  async function settled(): Promise<void> {
    for (let last: Promise<void> | undefined; last !== work; ) {
      last = work;
      await last;
    }
  }
  return { start, settled };
}
