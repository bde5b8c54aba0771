import { dayNumber } from '../../calendar.ts';
import { DATE_ORDERS, type DateOrder } from '../choices.ts';
import { fullYear, type UnorderedDate } from './written-dates.ts';

export type OrderVerdict = DateOrder | 'contradictory' | 'ambiguous' | 'plain';

/** Year, month and day in the places of an order. */
const PLACES: Readonly<Record<DateOrder, readonly [year: number, month: number, day: number]>> = {
  'day-first': [2, 1, 0],
  'month-first': [2, 0, 1],
  'year-first': [0, 1, 2],
};

/** The day of a date under an order; undefined where there is none. */
export function dayUnder(order: DateOrder, { parts, endsInYear }: UnorderedDate): number | undefined {
  if (order === 'year-first' && endsInYear) return undefined;
  const [year = 0, month = 0, day = 0] = PLACES[order].map((place) => parts[place]);
  return dayNumber(endsInYear ? year : fullYear(year), month, day);
}

/** What the dates of a column say of one order. */
interface OrderEvidence {
  /** A date of which it makes no day; empty while there is none. */
  lacks: string;
  isInFuture: boolean;
  first: number;
  last: number;
}

function noEvidence(): OrderEvidence {
  return { lacks: '', isInFuture: false, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
}

/** Finds the order in which the dates of a column write their numbers. */
export class OrderSearch {
  readonly #tomorrow: number;
  readonly #of: Readonly<Record<DateOrder, OrderEvidence>> = {
    'day-first': noEvidence(),
    'month-first': noEvidence(),
    'year-first': noEvidence(),
  };
  /** The first date that may mean several days; empty while there is none. */
  example = '';
  /** Whether day first and month first make different days of some date. */
  #differs = false;
  /** Whether a date may begin with its year as well as with its day: 23-11-05. */
  #hasDashes = false;

  /** `today` in days from 1970-01-01. */
  constructor(today: number) {
    this.#tomorrow = today + 1;
  }

  /** Takes in a date: its day where only one can be meant, `open` where the column must tell, undefined for no date. */
  take(date: UnorderedDate, text: string): number | 'open' | undefined {
    const [dayFirst, anyMonthFirst, yearFirst] = DATE_ORDERS.map((order) => dayUnder(order, date));
    // Nobody writes the month first with dots.
    if (date.sign === '.' && date.endsInYear) return dayFirst;
    const monthFirst = date.sign === '.' ? undefined : anyMonthFirst;
    const met = [dayFirst, monthFirst, yearFirst].filter((day) => day !== undefined);
    if (met.length === 0) return undefined;
    this.#note('day-first', dayFirst, text);
    this.#note('month-first', monthFirst, text);
    this.#note('year-first', yearFirst, text);
    if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) this.#differs = true;
    if (met.every((day) => day === met[0])) return met[0];
    if (yearFirst !== undefined && date.sign === '-') this.#hasDashes = true;
    this.example ||= text;
    return 'open';
  }

  #note(order: DateOrder, day: number | undefined, text: string): void {
    const evidence = this.#of[order];
    if (day === undefined) {
      evidence.lacks ||= text;
      return;
    }
    if (day > this.#tomorrow) evidence.isInFuture = true;
    if (day < evidence.first) evidence.first = day;
    if (day > evidence.last) evidence.last = day;
  }

  /** The order that suits every date; `plain` where none matters. */
  get verdict(): OrderVerdict {
    const standing = DATE_ORDERS.filter((order) => this.#of[order].lacks === '');
    const usual = standing.filter((order) => order !== 'year-first');
    if (standing.length === 0) return 'contradictory';
    if (!standing.includes('year-first')) return this.#among(usual);
    if (usual.length === 0) return 'year-first';
    const past = standing.filter((order) => !this.#of[order].isInFuture);
    const isYearFirstPast = past.includes('year-first');
    if (isYearFirstPast && past.length === 1) return this.#yearFirstOr(usual);
    // In a column of 23-11-05, year first stays as likely as the others while both lie in the past, or in the future.
    const isRival = this.#hasDashes && (isYearFirstPast || past.length === 0);
    return isRival ? 'ambiguous' : this.#among(usual);
  }

  /** Year first where it alone keeps to the past; not when the dates lie closer together in another order. */
  #yearFirstOr(usual: readonly DateOrder[]): OrderVerdict {
    const span = (order: DateOrder) => this.#of[order].last - this.#of[order].first;
    if (usual.every((order) => span('year-first') <= span(order))) return 'year-first';
    return this.#hasDashes ? 'ambiguous' : this.#among(usual);
  }

  #among(usual: readonly DateOrder[]): OrderVerdict {
    const [first = 'day-first', second] = usual;
    if (second === undefined) return first;
    if (this.#differs) return 'ambiguous';
    return this.example === '' ? 'plain' : first;
  }

  /** The only order in which every date exists; undefined where several are possible, or none. */
  get only(): DateOrder | undefined {
    const [first, second] = DATE_ORDERS.filter((order) => this.#of[order].lacks === '');
    return second === undefined ? first : undefined;
  }

  /** A date that begins with its day and one that begins with its month, where the column has both. */
  get contradiction(): { readonly value: string; readonly other: string } {
    return { value: this.#of['month-first'].lacks, other: this.#of['day-first'].lacks };
  }
}
