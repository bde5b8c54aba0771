import { dayOf } from '../value/calendar.ts';
import { DISCOUNT_FORMS } from '../value/reader/amounts/discount-title.ts';
import { AMOUNTS_OF, type DateOrder, type DecimalSign, delimiterNamed } from '../value/reader/choices.ts';
import { NAMED_ROLES } from '../value/reader/column-roles.ts';
import type { ReadOptions } from '../value/reader/read-transactions.ts';
import { type AskedEconomics, ECONOMICS_OPTIONS, readEconomics } from './value-economics.ts';

/** The options of `value`, as `parseArgs` wants them. */
export const VALUE_OPTIONS = {
  customer: { type: 'string' },
  date: { type: 'string' },
  amount: { type: 'string' },
  quantity: { type: 'string' },
  order: { type: 'string' },
  status: { type: 'string' },
  type: { type: 'string' },
  refunded: { type: 'string' },
  discount: { type: 'string' },
  'discount-as': { type: 'string' },
  'returned-quantity': { type: 'string' },
  'amount-of': { type: 'string' },
  count: { type: 'string', multiple: true },
  'set-aside': { type: 'string', multiple: true },
  'leave-out': { type: 'boolean' },
  'take-wider': { type: 'boolean' },
  summary: { type: 'boolean' },
  today: { type: 'string' },
  end: { type: 'string' },
  'date-format': { type: 'string' },
  decimal: { type: 'string' },
  sheet: { type: 'string' },
  delimiter: { type: 'string' },
  customers: { type: 'string' },
  ...ECONOMICS_OPTIONS,
} as const;
export type ValueOption = keyof typeof VALUE_OPTIONS;

type Given<Option> = Option extends { readonly multiple: true }
  ? readonly string[]
  : Option extends { readonly type: 'boolean' }
    ? boolean
    : string;
/** Options as `parseArgs` gives them. */
export type GivenOptions = {
  readonly [Name in ValueOption]?: Given<(typeof VALUE_OPTIONS)[Name]> | undefined;
};

export interface ValueDefinitions {
  readonly reading: ReadOptions;
  /** Days from 1970-01-01. */
  readonly endDay?: number;
  /** The file has one row per customer. */
  readonly isSummary?: boolean;
  readonly economics: AskedEconomics;
  /** A path to write the list of customers to. */
  readonly customers?: string;
}

const DECIMALS: Readonly<Record<string, DecimalSign>> = {
  comma: 'comma',
  ',': 'comma',
  point: 'point',
  '.': 'point',
};
const ORDERS: Readonly<Record<string, DateOrder>> = {
  dmy: 'day-first',
  mdy: 'month-first',
  ymd: 'year-first',
};

/** The order of a format such as dmy, DD/MM/YYYY, jj/mm/aaaa or %d/%m/%Y; undefined for no such thing. */
function orderOf(format: string): DateOrder | undefined {
  const letters = format
    .toLowerCase()
    .replaceAll('j', 'd')
    .replaceAll('a', 'y')
    .replace(/[^dmy]/g, '');
  return ORDERS[letters.replace(/(.)\1+/g, '$1')];
}

/** Values of a list with commas, however often it was given; a value that holds commas may be the whole of it. */
function listed(given: readonly string[] | undefined): readonly string[] {
  return (given ?? []).flatMap((text) => [...text.split(','), text]).map((value) => value.trim());
}

/** What is said of columns and rows, as far as it can be taken as it is. */
function readingOf(given: GivenOptions): ReadOptions {
  const columns = NAMED_ROLES.flatMap((role) => {
    const column = given[role === 'returnedQuantity' ? 'returned-quantity' : role];
    return column === undefined ? [] : [[role, column]];
  });
  return {
    ...Object.fromEntries(columns),
    ...(given.count && { counts: listed(given.count) }),
    ...(given['set-aside'] && { setsAside: listed(given['set-aside']) }),
    ...(given['leave-out'] && { leavesOutUnreadable: true }),
    ...(given['take-wider'] && { takesWiderRows: true }),
    ...(given.sheet !== undefined && { sheet: given.sheet }),
  };
}

/** A file of one row per customer has none of what these speak of. */
const OF_PURCHASES = [
  ...['customer', 'date', 'amount', 'quantity', 'order', 'status', 'type', 'refunded', 'discount'],
  ...['discount-as', 'returned-quantity', 'amount-of', 'count', 'set-aside', 'take-wider'],
];

/** Reads the definitions given; what is wrong with them as a text. */
export function readDefinitions(given: GivenOptions): ValueDefinitions | string {
  const { end, decimal, today } = given;
  const stray = OF_PURCHASES.find((option) => given.summary && Object.hasOwn(given, option));
  if (stray !== undefined) return `--${stray} is for purchases, not for --summary`;
  const format = given['date-format'];
  const endDay = end === undefined ? undefined : dayOf(end);
  if (end !== undefined && endDay === undefined) return `--end is a day such as 2026-11-21, not “${end}”`;
  const todayDay = today === undefined ? undefined : dayOf(today);
  if (today !== undefined && todayDay === undefined)
    return `--today is a day such as 2026-11-21, not “${today}”`;
  const order = format === undefined ? undefined : orderOf(format);
  if (format !== undefined && order === undefined) return `--date-format is dmy, mdy or ymd, not “${format}”`;
  const sign = decimal === undefined ? undefined : DECIMALS[decimal];
  if (decimal !== undefined && sign === undefined) return `--decimal is comma or point, not “${decimal}”`;
  const discountForm = DISCOUNT_FORMS.find((one) => one === given['discount-as']);
  if (given['discount-as'] !== undefined && discountForm === undefined)
    return `--discount-as is percent, part or money, not “${given['discount-as']}”`;
  const amountOf = AMOUNTS_OF.find((one) => one === given['amount-of']);
  if (given['amount-of'] !== undefined && amountOf === undefined)
    return `--amount-of is row or order, not “${given['amount-of']}”`;
  const delimiter = given.delimiter === undefined ? undefined : delimiterNamed(given.delimiter);
  if (given.delimiter !== undefined && delimiter === undefined)
    return `--delimiter is comma, semicolon, tab or pipe, not “${given.delimiter}”`;
  const economics = readEconomics(given);
  if (typeof economics === 'string') return economics;
  return {
    economics,
    ...(given.summary && { isSummary: true }),
    ...(given.customers !== undefined && { customers: given.customers }),
    reading: {
      ...readingOf(given),
      ...(order !== undefined && { dateOrder: order }),
      ...(sign !== undefined && { decimal: sign }),
      ...(discountForm && { discountForm }),
      ...(amountOf && { amountOf }),
      ...(delimiter !== undefined && { delimiter }),
      ...(todayDay !== undefined && { today: todayDay }),
    },
    ...(endDay !== undefined && { endDay }),
  };
}
