import { dayOf } from '../../value/calendar.ts';
import { DATE_ORDERS, DECIMAL_SIGNS, ROLES } from '../../value/reader/choices.ts';
import type { Columns } from '../../value/reader/columns.ts';
import type { FileProblem, FileProblemCode } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';

/** The columns that the visitor settles; a quantity need not be. */
export const SETTLED_ROLES = [...ROLES, 'quantity'] as const;
export type SettledRole = (typeof SETTLED_ROLES)[number];

/** What the form holds, as its controls give it: places of columns counted from 1, '' for nothing chosen. */
export interface SettleFields extends Readonly<Record<SettledRole, string>> {
  readonly dateOrder: string;
  readonly decimal: string;
  readonly end: string;
  /** The browser could make no day of what was typed. */
  readonly isEndBad: boolean;
  readonly leavesOut: boolean;
}

export type Settled =
  | { readonly ok: true; readonly reading: ReadOptions; readonly endDay: number | undefined }
  /** `at` is the first control to correct. */
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly at: SettledRole | 'end' };

const UNREADABLE: readonly FileProblemCode[] = [
  ...(['missing-customer', 'missing-date', 'missing-amount', 'missing-quantity'] as const),
  ...(['unreadable-date', 'unreadable-amount', 'unreadable-quantity', 'amount-out-of-range'] as const),
];

/** What the problems of a file ask the visitor: the order of dates, the sign of decimals, whether rows may be left out. */
export function questionsOf(problems: readonly FileProblem[]) {
  const has = (...codes: readonly FileProblemCode[]) => problems.some(({ code }) => codes.includes(code));
  return {
    dates: has('ambiguous-dates', 'contradictory-dates'),
    decimal: has('ambiguous-amounts'),
    leaveOut: has(...UNREADABLE, 'contradictory-dates'),
  };
}

/** The place in a role's control: what was settled before, else what is proposed; '' for none. */
export function placeFor(role: SettledRole, given: ReadOptions, proposed: Partial<Columns>): string {
  const wanted = given[role];
  if (typeof wanted === 'object') return String(wanted.place);
  const isSettled = ROLES.some((one) => given[one] !== undefined);
  const at = isSettled ? undefined : proposed[role];
  return at === undefined ? '' : String(at + 1);
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
  const chosen = SETTLED_ROLES.filter((role) => fields[role] !== '');
  const reading = {
    ...Object.fromEntries(chosen.map((role) => [role, { place: Number(fields[role]) }])),
    ...(dateOrder && { dateOrder }),
    ...(decimal && { decimal }),
    ...(fields.leavesOut && { leavesOutUnreadable: true }),
  };
  return { ok: true, reading, endDay };
}
