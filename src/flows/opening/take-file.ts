import type { FormatName } from '../../share/formats.ts';
import type { TakenFile } from '../../share/refusal.ts';
import { readBeside } from '../reading/read-beside.ts';

/**
 * Reads a file the visitor chose or dropped where some formats are taken, beside the page: the file, or why it is not
 * taken. One that is too large is refused before it is read. Never throws.
 */
export async function takeFile<Format extends FormatName>(
  file: Blob,
  takes: readonly Format[],
): Promise<TakenFile<Format>> {
  const read = await readBeside({ kind: 'file', of: { file, takes } }).catch(() => undefined);
  return (read as TakenFile<Format> | undefined) ?? { ok: false, refusal: { why: 'unreadable' } };
}
