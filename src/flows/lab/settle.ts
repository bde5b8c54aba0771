import { dayOf } from '../../value/calendar.ts';
import { DATE_ORDERS, DECIMAL_SIGNS, DELIMITERS, ROLES } from '../../value/reader/choices.ts';
import {
  type Columns,
  NAMED_ROLES,
  type NamedColumns,
  type WantedColumn,
} from '../../value/reader/column-roles.ts';
import { type FileProblem, type FileProblemCode, isRowProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';

/** The columns that the visitor settles; a quantity need not be. */
export const SETTLED_ROLES = [...ROLES, 'quantity'] as const;
export type SettledRole = (typeof SETTLED_ROLES)[number];

/** Stand in the control of the amount: a file of purchases alone; debit and credit of customers' accounts. */
export const NO_AMOUNT = 'none';
export const BOOK = 'book';

/** What the form holds, as its controls give it: places of columns counted from 1, '' for nothing chosen. */
export interface SettleFields extends Readonly<Record<SettledRole, string>> {
  readonly dateOrder: string;
  readonly decimal: string;
  readonly end: string;
  /** The browser could make no day of what was typed. */
  readonly isEndBad: boolean;
  readonly leavesOut: boolean;
  /** The column of order numbers: '' for the one that is proposed, `none` for none. So for the next three. */
  readonly order?: string;
  readonly status?: string;
  readonly type?: string;
  readonly refunded?: string;
  /** Values of status and type whose rows count, and those whose rows do not; others as is usual. */
  readonly counts?: readonly string[];
  readonly setsAside?: readonly string[];
  /** The sheet of a workbook, the sign between cells of a text: '' for the ones found. */
  readonly sheet?: string;
  readonly delimiter?: string;
}

export type Settled =
  | { readonly ok: true; readonly reading: ReadOptions; readonly endDay: number | undefined }
  /** `at` is the first control to correct. */
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly at: SettledRole | 'end' };

/** What the problems of a file ask the visitor. */
export function questionsOf(problems: readonly FileProblem[]) {
  const has = (...codes: readonly FileProblemCode[]) => problems.some(({ code }) => codes.includes(code));
  return {
    /** The order of dates, and the sign of decimals. */
    dates: has('ambiguous-dates', 'contradictory-dates'),
    decimal: has('ambiguous-amounts'),
    /** Whether rows that cannot be read may be left out. */
    leaveOut: problems.some(({ code }) => isRowProblem(code)) || has('contradictory-dates'),
    /** Values of status and type, each to be counted or set aside. */
    saleValues: problems.flatMap(({ values }) => values ?? []),
    /** Which of debit and credit is revenue. */
    side: has('debit-and-credit'),
    /** Whether rows may be counted instead of orders. */
    order: has('shortened-orders'),
    /** Whether the models are meant to run on totals of customers. */
    summary: has('one-row-per-customer'),
  };
}

/** The place in a role's control: what was settled before, else what is proposed; '' for none. */
export function placeFor(role: SettledRole, given: ReadOptions, proposed: Partial<Columns>): string {
  const wanted = given[role];
  if (typeof wanted === 'object') return String(wanted.place);
  if (typeof wanted === 'string') return wanted;
  const isSettled = ROLES.some((one) => given[one] !== undefined);
  if (role === 'amount' && proposed.debit !== undefined) return BOOK;
  const at = isSettled ? undefined : proposed[role];
  return at === undefined ? '' : String(at + 1);
}

/** A control of a column as the reader takes it. */
function wantedBy(field: string): WantedColumn {
  return field === NO_AMOUNT ? field : { place: Number(field) };
}

/** The columns that the form names. */
function columnsOf(fields: SettleFields): NamedColumns {
  const named = NAMED_ROLES.flatMap((role) => {
    const field = fields[role] ?? '';
    return field === '' || field === BOOK ? [] : [[role, wantedBy(field)]];
  });
  return Object.fromEntries(named);
}

/** What the form says, or what is wrong with it. */
export function settle(fields: SettleFields): Settled {
  const missing = ROLES.filter((role) => fields[role] === '');
  const endDay = dayOf(fields.end);
  const isEndWrong = fields.isEndBad || (fields.end !== '' && endDay === undefined);
  if (missing.length > 0 || isEndWrong) {
    const problems = [
      ...missing.map((role) => ({ code: 'missing-column', params: { role } }) as const),
      ...(isEndWrong ? [{ code: 'unreadable-end' } as const] : []),
    ];
    return { ok: false, problems, at: missing[0] ?? 'end' };
  }
  const dateOrder = DATE_ORDERS.find((order) => order === fields.dateOrder);
  const decimal = DECIMAL_SIGNS.find((sign) => sign === fields.decimal);
  const delimiter = DELIMITERS.find((sign) => sign === fields.delimiter);
  const reading = {
    ...columnsOf(fields),
    ...(dateOrder && { dateOrder }),
    ...(decimal && { decimal }),
    ...(fields.leavesOut && { leavesOutUnreadable: true }),
    ...(fields.counts && { counts: fields.counts }),
    ...(fields.setsAside && { setsAside: fields.setsAside }),
    ...(fields.sheet && { sheet: fields.sheet }),
    ...(delimiter && { delimiter }),
  };
  return { ok: true, reading, endDay };
}
