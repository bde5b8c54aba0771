import type { HandedOver } from '../../share/handed-in/read-units.ts';
import { type BesideReader, readBeside, readerBeside, readHere } from '../reading/read-beside.ts';

/** What is done with what is found, and what of a hand-in is not read. */
export interface TakingHandedIn {
  /** Ends the reading. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** Whether every column has its source. */
  readonly isFull: () => boolean;
  readonly take: (found: HandedOver) => void;
  readonly leaveAside: (left: {
    readonly name: string;
    readonly why: 'stopped' | 'no-room' | 'not-read';
  }) => void;
}

/** A shorter text is read before a thread has started. In UTF-16 units. */
const SHORT = 16_000;

/** Takes all that a text holds. Fails when reading does. */
export async function takeText(text: string, { take, ...waiting }: TakingHandedIn): Promise<void> {
  const read = text.length < SHORT ? readHere : readBeside;
  const found = await read({ kind: 'units', of: text }, waiting);
  for (const one of found ?? []) take(one);
}

/** Takes all that files hold, in one thread; each that is not read is left aside by its name, and the next one is read. */
export async function takeFiles(files: readonly File[], taking: TakingHandedIn): Promise<void> {
  const reader = readerBeside('units');
  for (const [place, file] of files.entries()) {
    const onProgress = (done: number) => taking.onProgress((place + done) / files.length);
    const why = whyNotRead(taking) ?? (await takeFile(reader, file, { ...taking, onProgress }));
    if (why) taking.leaveAside({ name: file.name, why });
    else onProgress(1);
  }
  reader.end();
}

function whyNotRead({ signal, isFull }: TakingHandedIn): 'stopped' | 'no-room' | undefined {
  if (signal.aborted) return 'stopped';
  return isFull() ? 'no-room' : undefined;
}

/** Why a file is left aside, where it is. */
async function takeFile(reader: BesideReader<'units'>, file: File, { take, ...waiting }: TakingHandedIn) {
  try {
    const found = await reader.read(file, waiting);
    for (const one of found ?? []) take(one);
    return found ? undefined : 'stopped';
  } catch {
    // What reads it did not come, or broke down.
    return 'not-read';
  }
}
