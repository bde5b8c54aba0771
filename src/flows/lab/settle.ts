import { dayOf } from '../../value/calendar.ts';
import { DISCOUNT_FORMS } from '../../value/reader/amounts/discount-title.ts';
import { AMOUNTS_OF, DATE_ORDERS, DECIMAL_SIGNS, DELIMITERS } from '../../value/reader/choices.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { WantedTable } from '../../value/reader/table-rows.ts';
import {
  firstRoles,
  missingRoles,
  namedRoles,
  type RoleChoices,
  type SettledRole,
  twiceChosen,
} from './role-choices.ts';
import { isCounted, type SaleChoices, withChoices } from './sale-choices.ts';
import { questionsOf } from './settle-questions.ts';

/** What the form on how a file is read holds. */
export interface SettleFields {
  readonly roles: RoleChoices;
  /** '' for what the file tells by itself. */
  readonly dateOrder: string;
  readonly decimal: string;
  readonly discountForm: string;
  readonly amountOf: string;
  /** ISO, or what was typed instead; '' for the last day of the file. */
  readonly end: string;
  /** The browser could make no day of what was typed. */
  readonly isEndBad: boolean;
  readonly leavesOut: boolean;
  readonly takesWider: boolean;
  readonly sales: SaleChoices;
}

/** A control that can be wrong. */
export type SettleControl = SettledRole | 'end' | 'sales';

export type Settled =
  | { readonly ok: true; readonly reading: ReadOptions; readonly endDay: number | undefined }
  /** `at` is the first control to correct. */
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly at: SettleControl };

/** What the form holds at first: what was settled before, else what the file tells, but for what is asked. */
export function firstFields(
  preview: Preview,
  given: ReadOptions,
  end: string,
  asked: readonly FileProblem[] = [],
): SettleFields {
  const roles = firstRoles(preview, given);
  const isSideAsked = asked.some(({ code }) => code === 'debit-and-credit');
  return {
    roles: isSideAsked ? { ...roles, amount: '' } : roles,
    dateOrder: given.dateOrder ?? '',
    decimal: given.decimal ?? '',
    discountForm: given.discountForm ?? '',
    amountOf: given.amountOf ?? '',
    end,
    isEndBad: false,
    leavesOut: given.leavesOutUnreadable ?? false,
    takesWider: given.takesWiderRows ?? false,
    sales: {},
  };
}

/** The sheet and the sign between cells as they are wanted: as chosen now, else as before. */
export function wantedTable(given: WantedTable, sheet?: string, sign?: string): WantedTable {
  const wanted = sheet ?? given.sheet;
  const delimiter = DELIMITERS.find((one) => one === sign) ?? given.delimiter;
  return { ...(wanted !== undefined && { sheet: wanted }), ...(delimiter && { delimiter }) };
}

/** What is wrong with the last day to count. */
function endFaults({ end, isEndBad }: Pick<SettleFields, 'end' | 'isEndBad'>) {
  const isWrong = isEndBad || (end !== '' && dayOf(end) === undefined);
  return isWrong ? [['end', { code: 'unreadable-end' }] as const] : [];
}

/** What the form says of how the file is written, beside its columns. */
function writtenIn(fields: SettleFields, given: WantedTable): ReadOptions {
  const { dateOrder, decimal, discountForm, amountOf, leavesOut } = fields;
  const order = DATE_ORDERS.find((one) => one === dateOrder);
  const sign = DECIMAL_SIGNS.find((one) => one === decimal);
  const form = DISCOUNT_FORMS.find((one) => one === discountForm);
  const of = AMOUNTS_OF.find((one) => one === amountOf);
  return {
    ...wantedTable(given),
    ...(order && { dateOrder: order }),
    ...(sign && { decimal: sign }),
    ...(form && { discountForm: form }),
    ...(of && { amountOf: of }),
    ...(leavesOut && { leavesOutUnreadable: true }),
  };
}

/** What the form says of a file of one row per customer, whose columns its titles tell. */
export function settleTotals(fields: SettleFields, given: ReadOptions): Settled {
  const [fault] = endFaults(fields);
  if (fault) return { ok: false, problems: [fault[1]], at: fault[0] };
  return { ok: true, reading: writtenIn(fields, given), endDay: dayOf(fields.end) };
}

/** What is wrong with the form, each with its control. */
function faultsOf(
  { roles, end, isEndBad, sales }: SettleFields,
  header: readonly string[],
  asked: readonly FileProblem[],
): readonly (readonly [SettleControl, FileProblem])[] {
  const missing = missingRoles(roles).map(
    (role) => [role, { code: 'missing-column', params: { role } }] as const,
  );
  const twice = twiceChosen(roles);
  const column = twice && (header[Number(roles[twice]) - 1] || roles[twice]);
  const same = twice ? [[twice, { code: 'same-column', params: { role: twice, column } }] as const] : [];
  const unsaid = asked
    .filter(({ values = [] }) => values.some((value) => isCounted(value, sales) === undefined))
    .map((problem) => ['sales', problem] as const);
  return [...missing, ...same, ...unsaid, ...endFaults({ end, isEndBad })] as readonly (readonly [
    SettleControl,
    FileProblem,
  ])[];
}

/** What the form says, or what is wrong with it; `asked` are the problems it answers. */
export function settle(
  fields: SettleFields,
  preview: Preview,
  given: ReadOptions,
  asked: readonly FileProblem[],
): Settled {
  const faults = faultsOf(fields, preview.header, questionsOf(asked).sales.length > 0 ? asked : []);
  const [first] = faults;
  if (first) return { ok: false, problems: faults.map(([, problem]) => problem), at: first[0] };
  const reading = {
    ...writtenIn(fields, given),
    ...namedRoles(fields.roles, preview),
    ...(fields.takesWider && { takesWiderRows: true }),
    ...(given.counts && { counts: given.counts }),
    ...(given.setsAside && { setsAside: given.setsAside }),
  };
  return { ok: true, reading: withChoices(reading, fields.sales), endDay: dayOf(fields.end) };
}
