import type { ParseArgsConfig, parseArgs } from 'node:util';
import { given } from '../src/engine/given.ts';

// What a script of the tests is called with: what is wrong with it is a sentence, never a stack.

/** Says what is wrong with a command, and ends it. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The whole number that an option of a command gives, or the sentence that refuses it. */
export function wholeNumber(option: string, given: string): number | string {
  const number = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(number)) return number;
  return `${option} is no whole number from 0 to ${Number.MAX_SAFE_INTEGER}: «${given}». Write it in digits alone, such as 1000000.`;
}

/** A whole number that a command is given, or the one that stands where none is; ends the command where it is none. */
export function numberGiven(option: string, given: string | undefined, otherwise: number): number {
  const number = given === undefined ? otherwise : wholeNumber(option, given);
  return typeof number === 'string' ? refuse(number) : number;
}

/** What a command is called with; ends it where that is not what it takes. */
export function optionsGiven<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const found = given(config);
  if (typeof found !== 'string') return found;
  const names = Object.keys(config.options ?? {}).map((name) => `--${name}`);
  return refuse(`${found}\nOptions: ${names.join(', ') || 'none'}`);
}

/** The names among those there are that a command asks for by their beginnings; ends it where there is none of one. */
export function namedAmong(names: readonly string[], beginnings: readonly string[]): void {
  for (const beginning of beginnings) {
    if (!names.some((name) => name.startsWith(beginning)))
      refuse(`There is no «${beginning}». There are: ${names.join(', ')}`);
  }
}
