import type { Chance } from './chance.ts';

/** What comes through a door: a text, or the bytes of a file. */
export type Input = string | Uint8Array<ArrayBuffer>;

/** One way into Cap17 from outside. */
export interface Door {
  readonly name: string;
  /** How many of a thousand inputs are sent through it: fewer where each takes longer. */
  readonly share: number;
  /** Processor time that no input of this size may take, in ms. */
  readonly most: number;
  /** Where inputs begin: sound ones. */
  readonly seeds: () => Promise<readonly Input[]>;
  /** An input by the grammar of the door, or a sound one altered. The same draws give the same input. */
  readonly make: (chance: Chance, seeds: readonly Input[]) => Promise<Input> | Input;
  /**
   * Lets an input in, and says in a word what became of it. Throws when a rule is broken: an exception, something
   * unsound that is taken for sound, a failure without words.
   */
  readonly enter: (input: Input) => Promise<string> | string;
}

/** Throws when a rule is broken. */
export function hold(isKept: boolean, rule: string): asserts isKept {
  if (!isKept) throw new Error(rule);
}

export const textOfInput = (input: Input): string =>
  typeof input === 'string' ? input : new TextDecoder().decode(input);
export const bytesOfInput = (input: Input): Uint8Array<ArrayBuffer> =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;
