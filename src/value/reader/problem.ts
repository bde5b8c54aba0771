import type { RowAccount, SaleValue, ShownRow } from './account.ts';

/** Why a row cannot be read. */
export const ROW_PROBLEM_CODES = [
  'wider-rows',
  'shortened-customer',
  'missing-date',
  'missing-amount',
  'missing-quantity',
  'unreadable-date',
  'month-only-date',
  'mixed-dates',
  'unreadable-amount',
  'unreadable-quantity',
  'amount-out-of-range',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** Whether a problem is that of rows, which are counted, rather than of the file. */
export function isRowProblem(code: FileProblemCode): code is RowProblemCode {
  return ROW_PROBLEM_CODES.some((one) => one === code);
}

/** Everything that can make a transaction file of no use. Sentences are made where they are shown. */
const FILE_PROBLEM_CODES = [
  // the file as a whole
  'empty-file',
  'not-purchases',
  'no-such-sheet',
  'only-hidden-sheets',
  'old-excel',
  'damaged-excel',
  'too-large-excel',
  'unreadable-text',
  'endless-line',
  'unclosed-quote',
  'other-titles',
  'too-many-columns',
  'too-many-rows',
  'too-many-cells',
  'too-many-customers',
  'too-many-orders',
  'cancelled',
  // columns
  'no-such-column',
  'missing-column',
  'same-column',
  // values
  ...ROW_PROBLEM_CODES,
  'unknown-status',
  'debit-and-credit',
  'one-row-per-customer',
  'no-summary',
  'too-little-summary',
  'unsound-totals',
  'shortened-orders',
  'ambiguous-dates',
  'contradictory-dates',
  'ambiguous-amounts',
  'ambiguous-discount',
  'several-currencies',
  'no-rows',
  'nothing-used',
  'nothing-before-end',
  'unreadable-end',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

export interface FileProblem {
  readonly code: FileProblemCode;
  /** What the sentence names: `suggests`, `kind`, `sheet`, `sheets`, `role`, `column`, `columns`, `row` (the file's first is row 1), `value`, `values`, `shown`, `count`, `most`. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The first rows concerned. */
  readonly rows?: readonly ShownRow[];
  /** Values of status or type that may be told what to do with. */
  readonly values?: readonly SaleValue[];
  /** What became of the rows, none of which is a purchase that counts. */
  readonly account?: RowAccount;
}

/** Ends a reading from any depth; caught where the reading began. */
export class FileRefusal extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, params?: FileProblem['params']) {
    super(code);
    this.problem = params ? { code, params } : { code };
  }
}

const SHOWN_AT_MOST = 60;

const TITLES_AT_MOST = 600;

/** The titles of columns, as many as a sentence bears. */
export function shownTitles(titles: readonly string[]): string {
  const all = titles.slice(0, TITLES_AT_MOST).map(shown).join(', ');
  return all.length > TITLES_AT_MOST ? `${all.slice(0, TITLES_AT_MOST)}…` : all;
}

/** A value from a file, short enough for a sentence. */
export function shown(value: string): string {
  return value.length > SHOWN_AT_MOST ? `${value.slice(0, SHOWN_AT_MOST)}…` : value;
}
