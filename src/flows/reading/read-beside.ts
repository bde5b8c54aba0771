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

/** Reads one thing of a kind after the other, in one thread: to start one takes longer than most of what it reads. */
export interface BesideReader<Kind extends keyof Readings> {
  /** What was read; undefined once `signal` ended it. Fails when reading does. */
  read(of: Readings[Kind]['of'], waiting?: Waiting): Promise<Readings[Kind]['read'] | undefined>;
  /** Ends its thread: nothing more is to be read. */
  end(): void;
}

/**
 * Reads what comes from outside in a thread of its own, so that the page stays alive whatever it is; here, in turns with
 * the page, where the browser starts none. One that broke down is replaced for what comes next.
 */
export function readerBeside<Kind extends keyof Readings>(kind: Kind): BesideReader<Kind> {
  let thread: Asking<Kind> | undefined;
  const end = () => {
    thread?.end();
    thread = undefined;
  };
  return {
    end,
    read: async (of, waiting = {}) => {
      const request = { kind, of };
      if (!hasThreads()) return readHere(request, waiting);
      thread ??= await inThread(kind);
      if (waiting.signal?.aborted) return undefined;
      waiting.signal?.addEventListener('abort', end);
      const beside = await thread.ask(request, waiting).finally(() => {
        waiting.signal?.removeEventListener('abort', end);
      });
      if (beside !== 'broken') return beside.read;
      end();
      return readHere(request, waiting);
    },
  };
}

/** Reads one thing beside the page: what was read; undefined once `signal` ended it. Fails when reading does. */
export async function readBeside<Kind extends keyof Readings>(
  { kind, of }: ReadingRequest<Kind>,
  waiting?: Waiting,
): Promise<Readings[Kind]['read'] | undefined> {
  const reader = readerBeside(kind);
  try {
    return await reader.read(of, waiting);
  } finally {
    reader.end();
  }
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

type BesideAnswer<Kind extends keyof Readings> =
  | 'broken'
  | { readonly read: Readings[Kind]['read'] | undefined };

/** A thread that is asked one thing at a time. One that is ended answers at once, with nothing. */
interface Asking<Kind extends keyof Readings> {
  ask(request: ReadingRequest<Kind>, waiting: Waiting): Promise<BesideAnswer<Kind>>;
  end(): void;
}

/** Who waits for what a thread was asked. */
interface Waits<Kind extends keyof Readings> extends Waiting {
  readonly answer: (answer: BesideAnswer<Kind>) => void;
  readonly fail: (error: Error) => void;
}

async function inThread<Kind extends keyof Readings>(kind: Kind): Promise<Asking<Kind>> {
  const { startReading } = await import('./reading-thread.ts');
  let waits: Waits<Kind> | undefined;
  const thread = startReading<Kind>(
    kind,
    (reply) => {
      if (reply.kind === 'progress') waits?.onProgress?.(reply.done);
      else if (reply.kind === 'read') waits?.answer({ read: reply.read });
      else waits?.fail(new Error('It could not be read.'));
    },
    () => waits?.answer('broken'),
  );
  return {
    ask: (request, waiting) =>
      new Promise((answer, fail) => {
        waits = { ...waiting, answer, fail };
        thread.ask(request);
      }),
    end: () => {
      thread.stop();
      waits?.answer({ read: undefined });
    },
  };
}
