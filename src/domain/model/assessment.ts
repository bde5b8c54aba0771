import type { Answers, Sector } from './answer.ts';
import type { PracticeId } from './model.ts';

/** A measure from the customers' side that the user enters for the board. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  /** ISO day or month. */
  readonly date?: string | undefined;
}
export const MEASURES_AT_MOST = 3;

/** A decision asked for: action, owner, date, indicator. */
export interface Decision {
  readonly practice?: PracticeId | undefined;
  readonly action: string;
  readonly owner?: string | undefined;
  /** ISO day or month. */
  readonly due?: string | undefined;
  readonly indicator?: string | undefined;
}

/** One assessment of one scope at one date, as a person filled it in. */
export interface Assessment {
  readonly model: number;
  /** ISO day or month. */
  readonly date: string;
  readonly scope?: string | undefined;
  readonly organisation?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly answers: Answers;
  readonly measures?: readonly Measure[] | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  /** A `CustomerValue`, what a file of purchases said, when its owner had it shown: `readCustomerValue` reads it. */
  readonly customerValue?: unknown;
  /** ISO month of the oldest proof, where single dates did not travel (a link). */
  readonly oldestProof?: string | undefined;
}
