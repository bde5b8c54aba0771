import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileText } from '../share/file-text.ts';
import { FILE_BYTES_AT_MOST, type ParsedFile, parseFile, tooLarge } from '../share/parse-file.ts';
import { codeOf, resolveTyped } from './typed-path.ts';

/** At most one byte more than a file may have: enough to refuse it, whatever the path leads to. */
async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: FILE_BYTES_AT_MOST })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Reads and parses the file at a path; a path that does not lead to one is a problem like another. */
export async function readFileAt(path: string): Promise<ParsedFile> {
  try {
    const file = resolveTyped(path);
    const bytes = await readBytes(file);
    if (bytes.length <= FILE_BYTES_AT_MOST) return parseFile(fileText(bytes));
    // Of what is no file, such as a pipe, nothing tells how much follows.
    return tooLarge(Math.max(bytes.length, (await stat(file)).size));
  } catch (error) {
    return { ok: false, problems: [{ path: '', code: codeOf(error) }] };
  }
}
