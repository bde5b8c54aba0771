import { dayOfInstant } from '../value/calendar.ts';
import type { FileProblem } from '../value/reader/problem.ts';
import type { Watch } from '../value/reader/read-table.ts';
import type { ReadOptions } from '../value/reader/read-transactions.ts';
import type { RowsAhead } from '../value/reader/rows-ahead.ts';
import { bytesOf } from './bytes-of.ts';
import type { Memory, ValueReply, ValueRequest } from './value-messages.ts';

type Refused = { readonly ok: false; readonly problems: readonly FileProblem[] };
/** One of the ways to read a table. */
type Reader<Found> = (
  source: AsyncIterable<Uint8Array>,
  reading: ReadOptions,
  watch: Watch,
) => Promise<Found | Refused>;

/** What an answer to a request is given with. */
export interface Answering {
  readonly reply: (message: ValueReply) => void;
  readonly signal: AbortSignal;
  readonly memory: Memory;
}

/**
 * Reads a file up to its end, telling how far it is; what was known of the one before is forgotten. Of a file that is
 * refused it says why, and returns undefined.
 */
export async function readFile<Found extends { readonly ok: true }>(
  read: Reader<Found>,
  { file, reading, endDay }: Extract<ValueRequest, { kind: 'read' | 'read-totals' }>,
  { reply, signal, memory }: Answering,
  ahead?: RowsAhead,
): Promise<Found | undefined> {
  delete memory.studied;
  const onProgress = (bytes: number) => reply({ kind: 'progress', bytes, of: file.size });
  const until = { today: dayOfInstant(Date.now()), ...reading, ...(endDay !== undefined && { endDay }) };
  const found = await read(bytesOf(file), until, { signal, size: file.size, onProgress, ahead });
  if (found.ok) return found;
  reply({ kind: 'refused', problems: found.problems });
  return undefined;
}
