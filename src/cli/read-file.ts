import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { FILE_BYTES_AT_MOST, type ParsedFile, parseFile, TOO_LARGE } from '../share/parse-file.ts';
import type { ProblemCode } from '../share/problem.ts';

/** npm moves to the project's folder; paths are meant from where the command was typed. */
function whereTyped(): string {
  const isThroughNpm = process.env['npm_lifecycle_event'] === 'cap17';
  return (isThroughNpm && process.env['INIT_CWD']) || process.cwd();
}

/** The file a path means, from where the command was typed. */
export function resolveTyped(path: string): string {
  return resolve(whereTyped(), path);
}

/** At most one byte more than a file may have: enough to refuse it, whatever the path leads to. */
async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: FILE_BYTES_AT_MOST })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What a failure of the file system is called. */
export function codeOf(error: unknown): ProblemCode {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no-such-file' : 'unreadable';
}

/** Reads and parses the file at a path; a path that does not lead to one is a problem like another. */
export async function readFileAt(path: string): Promise<ParsedFile> {
  try {
    const bytes = await readBytes(resolveTyped(path));
    return bytes.length > FILE_BYTES_AT_MOST ? TOO_LARGE : parseFile(bytes.toString('utf8'));
  } catch (error) {
    return { ok: false, problems: [{ path: '', code: codeOf(error) }] };
  }
}
