import { dayOf } from '../value/calendar.ts';
import { type DateOrder, type DecimalSign, delimiterNamed } from '../value/reader/choices.ts';
import type { ReadOptions } from '../value/reader/read-transactions.ts';

/** The options of `value`, as `parseArgs` wants them. */
export const VALUE_OPTIONS = {
  customer: { type: 'string' },
  date: { type: 'string' },
  amount: { type: 'string' },
  quantity: { type: 'string' },
  end: { type: 'string' },
  'date-format': { type: 'string' },
  decimal: { type: 'string' },
  sheet: { type: 'string' },
  delimiter: { type: 'string' },
} as const;
export type ValueOption = keyof typeof VALUE_OPTIONS;

export interface ValueDefinitions {
  readonly reading: ReadOptions;
  /** Days from 1970-01-01. */
  readonly endDay?: number;
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

/** Reads the definitions given; what is wrong with them as a text. */
export function readDefinitions(
  given: Readonly<Partial<Record<ValueOption, string | undefined>>>,
): ValueDefinitions | string {
  const { customer, date, amount, quantity, end, decimal, sheet } = given;
  const format = given['date-format'];
  const endDay = end === undefined ? undefined : dayOf(end);
  if (end !== undefined && endDay === undefined) return `--end is a day such as 2026-11-21, not “${end}”`;
  const order = format === undefined ? undefined : orderOf(format);
  if (format !== undefined && order === undefined) return `--date-format is dmy, mdy or ymd, not “${format}”`;
  const sign = decimal === undefined ? undefined : DECIMALS[decimal];
  if (decimal !== undefined && sign === undefined) return `--decimal is comma or point, not “${decimal}”`;
  const delimiter = given.delimiter === undefined ? undefined : delimiterNamed(given.delimiter);
  if (given.delimiter !== undefined && delimiter === undefined)
    return `--delimiter is comma, semicolon, tab or pipe, not “${given.delimiter}”`;
  return {
    reading: {
      ...(customer !== undefined && { customer }),
      ...(date !== undefined && { date }),
      ...(amount !== undefined && { amount }),
      ...(quantity !== undefined && { quantity }),
      ...(order !== undefined && { dateOrder: order }),
      ...(sign !== undefined && { decimal: sign }),
      ...(sheet !== undefined && { sheet }),
      ...(delimiter !== undefined && { delimiter }),
    },
    ...(endDay !== undefined && { endDay }),
  };
}
