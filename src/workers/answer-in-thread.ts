import type { HowToRead, ReadingReply, ReadingRequest, Readings } from './reading-messages.ts';

/** Answers what a thread is asked to read; the page ends the thread then, or before. */
export function answerInThread<Kinds extends keyof Readings>(
  how: HowToRead<Kinds>,
  reply: (message: ReadingReply<Kinds>) => void,
): (heard: MessageEvent<ReadingRequest<Kinds>>) => Promise<void> {
  // Nobody waits for this thread.
  const pace = {
    pause: async () => undefined,
    onProgress: (done: number) => reply({ kind: 'progress', done }),
  };
  return async ({ data: { kind, of } }) => {
    try {
      reply({ kind: 'read', read: await how[kind](of, pace) });
    } catch {
      reply({ kind: 'failed' });
    }
  };
}
