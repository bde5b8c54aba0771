import { FILE_BYTES_AT_MOST, type ParsedFile, parseFile } from './parse-file.ts';

/** Reads a file of ours. One that is too large is refused before it is read. Never throws. */
export async function parseBlob(file: Blob): Promise<ParsedFile> {
  if (file.size > FILE_BYTES_AT_MOST) return refusal('too-large', { most: FILE_BYTES_AT_MOST / 1_000_000 });
  const text = await file.text().catch(() => null);
  // A folder, or a file that was moved or locked meanwhile.
  return text === null ? refusal('unreadable') : parseFile(text);
}

function refusal(code: 'too-large' | 'unreadable', params = {}): ParsedFile {
  return { ok: false, problems: [{ path: '', code, params }] };
}
