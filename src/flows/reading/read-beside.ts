import { hasThreads } from '../../stores/browser/thread.ts';
import type { HowToRead, ReadingRequest, Readings } from '../../workers/reading-messages.ts';
import { pause } from '../pause.ts';

/** How one waits for a reading. */
export interface Waiting {
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Ends the reading at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads what comes from outside in a thread of its own, so that the page stays alive whatever it is; here, in turns with
 * the page, where the browser starts none. What was read; undefined once `signal` ended it. Fails when reading does.
 */
export async function readBeside<Kind extends keyof Readings>(
  request: ReadingRequest<Kind>,
  waiting: Waiting = {},
): Promise<Readings[Kind]['read'] | undefined> {
  const beside = hasThreads() ? await inThread(request, waiting) : 'broken';
  if (beside !== 'broken') return beside.read;
  return readHere(request, waiting);
}

/** What reads each kind, fetched once there is something to read. */
const HERE: { readonly [Kind in keyof Readings]: () => Promise<HowToRead<Kind>[Kind]> } = {
  file: async () => (await import('../../workers/read-own-file.ts')).OWN_FILE.file,
  workbook: async () => (await import('../../workers/read-sheet.ts')).SHEET.workbook,
  replies: async () => (await import('../../workers/read-messages.ts')).MESSAGES.replies,
  units: async () => (await import('../../workers/read-messages.ts')).MESSAGES.units,
};

/** Reads in the thread of the page, for what is short or has no thread. */
export async function readHere<Kind extends keyof Readings>(
  { kind, of }: ReadingRequest<Kind>,
  { onProgress, signal }: Waiting = {},
): Promise<Readings[Kind]['read'] | undefined> {
  const readIt = await HERE[kind]();
  const read = await readIt(of, { pause, onProgress: onProgress ?? (() => undefined) });
  return signal?.aborted ? undefined : read;
}

async function inThread<Kind extends keyof Readings>(
  request: ReadingRequest<Kind>,
  { onProgress, signal }: Waiting,
): Promise<'broken' | { readonly read: Readings[Kind]['read'] | undefined }> {
  const { startReading } = await import('./reading-thread.ts');
  if (signal?.aborted) return { read: undefined };
  return new Promise((resolve, reject) => {
    const thread = startReading<Kind>(
      request.kind,
      (reply) => {
        if (reply.kind === 'progress') return onProgress?.(reply.done);
        thread.stop();
        if (reply.kind === 'read') resolve({ read: reply.read });
        else reject(new Error('It could not be read.'));
      },
      () => {
        thread.stop();
        resolve('broken');
      },
    );
    signal?.addEventListener('abort', () => {
      thread.stop();
      resolve({ read: undefined });
    });
    thread.ask(request);
  });
}
