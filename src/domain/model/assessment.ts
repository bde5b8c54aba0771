import type { Answers, Level, Proof, Sector } from './answer.ts';
import type { PracticeId } from './model.ts';

/** A measure from the customers' side that the user enters for the board. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  /** ISO day or month. */
  readonly date?: string | undefined;
}
export const MEASURES_AT_MOST = 3;

/** Where a decision stands; open when it does not say. */
export const DECISION_STATUSES = ['open', 'under-way', 'done', 'dropped'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** A step of the guide: of a practice, to a level. */
export interface StepTaken {
  readonly practice: PracticeId;
  readonly level: Level;
}

/** A decision asked for: action, owner, date, indicator. */
export interface Decision {
  readonly practice?: PracticeId | undefined;
  /** What is done, in the words of whoever decided; absent only where a step says it. */
  readonly action?: string | undefined;
  /** The step it is: its words, in the reader's language, stand in place of the action's. */
  readonly step?: StepTaken | undefined;
  readonly owner?: string | undefined;
  /** ISO day or month. */
  readonly due?: string | undefined;
  readonly indicator?: string | undefined;
  readonly status?: DecisionStatus | undefined;
  /** What shows that it is done. */
  readonly proof?: Proof | undefined;
  /** What whoever was to carry it answered. */
  readonly answered?:
    | {
        readonly verdict: 'accepted' | 'handed-back';
        readonly by?: string | undefined;
        /** ISO day. */
        readonly date: string;
        readonly reason?: string | undefined;
      }
    | undefined;
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
