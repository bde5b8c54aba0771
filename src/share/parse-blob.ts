import { fileText } from './file-text.ts';
import type { FormatName } from './formats.ts';
import { FILE_BYTES_AT_MOST, type ParsedFile, parseFile, tooLarge, tooManyValues } from './parse-file.ts';

/** The answer for a file that cannot be read: a folder, or one that was moved or locked meanwhile. */
export const UNREADABLE: ParsedFile = { ok: false, problems: [{ path: '', code: 'unreadable' }] };

/** Five times what the keys of ours hold in one person's file; a page keeps what else stands in it, and is held up by it. */
const VALUES_AT_MOST = 100_000;
const OF_ONE: readonly FormatName[] = [
  'cap17-assessment',
  'cap17-invitation',
  'cap17-reply',
  'cap17-answer-back',
  'cap17-house',
  'cap17-wording',
];

/** Are there more values within one than so many? No recursion. */
function holdsMore(root: unknown, most: number): boolean {
  const open = [root];
  let values = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    values += 1;
    if (values + open.length > most) return true;
    if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) open.push(one);
  }
  return false;
}

/** What was read, unless it holds more than a page is handed without being held up. */
function lightEnough(parsed: ParsedFile): ParsedFile {
  const file = parsed.ok ? parsed.file : parsed.sound;
  if (!file || !OF_ONE.includes(file.format) || !holdsMore(file, VALUES_AT_MOST)) return parsed;
  return tooManyValues(VALUES_AT_MOST);
}

/** Reads a file of ours for a page. One that is too large is refused before it is read. Never throws. */
export async function parseBlob(file: Blob): Promise<ParsedFile> {
  if (file.size > FILE_BYTES_AT_MOST) return tooLarge(file.size);
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? UNREADABLE : lightEnough(parseFile(fileText(new Uint8Array(bytes))));
}
