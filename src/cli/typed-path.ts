import { resolve } from 'node:path';
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

/** What a failure of the file system is called. */
export function codeOf(error: unknown): ProblemCode {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no-such-file' : 'unreadable';
}
