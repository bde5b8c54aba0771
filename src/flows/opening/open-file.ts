import { FILE_BYTES_AT_MOST, type ParsedFile, parseFile } from '../../share/parse-file.ts';

/** Reads a file the visitor chose or dropped. One that is too large is refused before it is read. Never throws. */
export async function openFile(file: Blob): Promise<ParsedFile> {
  if (file.size > FILE_BYTES_AT_MOST) return refusal('too-large', { most: FILE_BYTES_AT_MOST / 1_000_000 });
  try {
    return parseFile(await file.text());
  } catch {
    // A folder, or a file that was moved or locked meanwhile.
    return refusal('unreadable');
  }
}

function refusal(code: 'too-large' | 'unreadable', params = {}): ParsedFile {
  return { ok: false, problems: [{ path: '', code, params }] };
}
