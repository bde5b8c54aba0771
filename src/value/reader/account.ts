import type { Row } from './row.ts';

/** Why a row of a file is not among the purchases. */
export const SET_ASIDE_REASONS = [
  'no-customer',
  'not-a-sale',
  'order-line',
  'repeated-total',
  'total-row',
  'repeated-titles',
  'unreadable',
  'after-end',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A row as it stands in its file, whose first row is 1. */
export interface ShownRow {
  readonly row: number;
  readonly cells: Row;
}

/** The rows that were set aside for one reason. */
export interface SetAside {
  readonly why: SetAsideReason;
  readonly rows: number;
  /** The sum of what could be read there; null when nothing could. */
  readonly amount: number | null;
  /** Of rows that are no sale, or add up others: the cells that say so, as the file has them. */
  readonly values?: readonly string[];
  readonly first: readonly ShownRow[];
}

/** What became of the rows with something in them below the titles: `read` is `used` and all that was set aside. */
export interface RowAccount {
  readonly read: number;
  readonly used: number;
  readonly setAside: readonly SetAside[];
}

/** A value of a column that says whether a row is a sale, or adds up others, and what it is taken for. */
export interface SaleValue {
  /** The title of its column, or its place counted from 1. */
  readonly column: string;
  /** Empty where empty cells say something. */
  readonly value: string;
  /** How `counts` and `setsAside` name it, where not by the value alone. */
  readonly said?: string;
  readonly rows: number;
  /** The sum of what could be read there; null when nothing could. */
  readonly amount: number | null;
  /** `unknown` refuses the file until it is told. */
  readonly taken: 'counted' | 'set-aside' | 'unknown';
}
