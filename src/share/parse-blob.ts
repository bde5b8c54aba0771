import { FILE_BYTES_AT_MOST, type ParsedFile, parseFile, tooLarge } from './parse-file.ts';

/** The answer for a file that cannot be read: a folder, or one that was moved or locked meanwhile. */
export const UNREADABLE: ParsedFile = { ok: false, problems: [{ path: '', code: 'unreadable' }] };

/** Reads a file of ours. One that is too large is refused before it is read. Never throws. */
export async function parseBlob(file: Blob): Promise<ParsedFile> {
  if (file.size > FILE_BYTES_AT_MOST) return tooLarge(file.size);
  const text = await file.text().catch(() => null);
  return text === null ? UNREADABLE : parseFile(text);
}
