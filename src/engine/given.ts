import { accessSync, constants, mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

// What a command was called with: what is wrong with it is a sentence, told before anything is done.

const isSlip = (error: unknown): error is TypeError =>
  error instanceof TypeError && String(Object(error).code).startsWith('ERR_PARSE_ARGS');

/** What the file system says of a failure of its own; any other is thrown again. */
function saidByDisk(error: unknown): string {
  if (error instanceof Error && 'syscall' in error) return error.message;
  throw error;
}

/** Of options that hold one value, one that stands there twice; of any, one that is given nothing. */
function faultOf(config: ParseArgsConfig): string | undefined {
  const { tokens } = parseArgs({ ...config, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (value?.trim() === '') return `--${name} is given nothing`;
    if (seen.has(name) && !config.options?.[name]?.multiple) return `--${name} is given twice`;
    seen.add(name);
  }
  return undefined;
}

/** What a command is called with; a text that says what is wrong with it where that is not what it takes. */
export function given<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | string {
  try {
    return faultOf(config) ?? parseArgs(config);
  } catch (error) {
    if (isSlip(error)) return error.message;
    throw error;
  }
}

/** A whole number that an option gives in digits, from 1 to the most there may be; undefined for anything else. */
export function wholeUpTo(most: number, text: string): number | undefined {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

/** What stands at a path; undefined where nothing does. */
function standing(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Why a path is no file of so many bytes at most that can be read; undefined where it is one. */
export function unreadable(path: string, bytesAtMost: number): string | undefined {
  try {
    const found = standing(path);
    if (!found) return `There is no file “${path}”`;
    if (!found.isFile()) return `“${path}” is no file`;
    if (found.size > bytesAtMost) return `“${path}” has more than ${bytesAtMost} bytes`;
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return `“${path}” cannot be read: ${saidByDisk(error)}`;
  }
}

/** Why a path is no folder that is there; undefined where it is one. */
export function noFolder(path: string): string | undefined {
  try {
    const found = standing(path);
    if (!found) return `There is no folder “${path}”`;
    return found.isDirectory() ? undefined : `“${path}” is no folder`;
  } catch (error) {
    return `“${path}” is no folder: ${saidByDisk(error)}`;
  }
}

/** Why a file cannot be written to a path; undefined where it can, as far as can be told before. */
export function unwritable(path: string): string | undefined {
  const above = noFolder(dirname(path));
  if (above !== undefined) return above;
  try {
    const found = standing(path);
    if (found?.isDirectory()) return `“${path}” is a folder`;
    accessSync(found ? path : dirname(path), constants.W_OK);
    return undefined;
  } catch (error) {
    return `“${path}” cannot be written: ${saidByDisk(error)}`;
  }
}

/**
 * Makes a folder that others may not read, and those above it; why it cannot be made, where it cannot. Each by itself: where
 * a file system takes no folder, as /proc does, Node tries without end when it is asked for all of them at once.
 */
export function makeFolder(path: string): string | undefined {
  try {
    if (!standing(path)) {
      const above = dirname(path) === path ? undefined : makeFolder(dirname(path));
      if (above !== undefined) return above;
      mkdirSync(path, { mode: 0o700 });
    }
    if (!standing(path)?.isDirectory()) return `“${path}” is no folder`;
    accessSync(path, constants.W_OK);
    return undefined;
  } catch (error) {
    return `“${path}” cannot be a folder to write in: ${saidByDisk(error)}`;
  }
}
