import { UNREADABLE } from '../../share/parse-blob.ts';
import type { ParsedFile } from '../../share/parse-file.ts';
import { readBeside } from '../reading/read-beside.ts';

/**
 * Reads a file the visitor chose or dropped, beside the page. One that is too large is refused before it is read. Never
 * throws.
 */
export async function openFile(file: Blob): Promise<ParsedFile> {
  const read = await readBeside({ kind: 'file', of: { file } }).catch(() => undefined);
  return (read as ParsedFile | undefined) ?? UNREADABLE;
}
