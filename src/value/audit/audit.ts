import { giveUp } from '../give-up.ts';
import type { Histories } from '../histories.ts';
import type { Transactions } from '../transactions.ts';
import { type CohortComparison, compareCohorts } from './cohort-comparison.ts';
import { type CohortLife, followCohort, usualCohort } from './cohort-life.ts';
import { sumCohorts } from './cohort-sums.ts';
import { baseOf, type CustomerBase } from './customer-base.ts';
import type { Margin } from './money.ts';
import { type OnePeriod, viewPeriod } from './one-period.ts';
import { sumPeriod } from './period-sums.ts';
import {
  lengthsOf,
  longestLength,
  type Period,
  type PeriodLength,
  periodsOf,
  wholePeriods,
} from './periods.ts';
import { comparePeriods, type TwoPeriods } from './two-periods.ts';
import { healthOf, stackBase, type WholeBase } from './whole-base.ts';

/** What the visitor chose to look at; what is left out is chosen by what was observed. */
export interface AuditChoice {
  /** The length of the periods, and of those in which cohorts are won. */
  readonly length?: PeriodLength;
  readonly cohortLength?: PeriodLength;
  /** Places among the whole periods, oldest first: the one looked at, and the earlier one it is held against. */
  readonly period?: number;
  readonly against?: number;
  /** A place among the cohorts. */
  readonly cohort?: number;
}

const CHOSEN = ['length', 'cohortLength', 'period', 'against', 'cohort'] as const;

/** Whether two choices are one. */
export function isSameChoice(one: AuditChoice, other: AuditChoice): boolean {
  return CHOSEN.every((name) => one[name] === other[name]);
}

/** A customer base seen in the five ways of a customer-base audit (Fader, Hardie and Ross 2022). */
export interface Audit {
  /** Orders are those that the file numbers; else all that a customer buys on one day is one. */
  readonly isNumbered: boolean;
  readonly lengths: readonly PeriodLength[];
  readonly length: PeriodLength | null;
  readonly cohortLength: PeriodLength | null;
  /** The whole periods that can be chosen, and the places of those chosen; −1 when there is none. */
  readonly periods: readonly Period[];
  readonly period: number;
  readonly against: number;
  /** The periods in which cohorts were won, with how many customers. */
  readonly cohorts: readonly { readonly period: Period; readonly customers: number }[];
  /** Of the whole observation where no whole period was observed. */
  readonly one: OnePeriod;
  /** Null with a single period. */
  readonly two: TwoPeriods | null;
  readonly life: CohortLife | null;
  readonly comparison: CohortComparison | null;
  readonly base: WholeBase | null;
}

/** So many whole periods make a comparison, and so many a series of cohorts. */
const COMPARED = 2;
const SERIES = 4;

function within(place: number | undefined, size: number, usual: number): number {
  return place !== undefined && place >= 0 && place < size ? place : usual;
}

/** Which of the whole periods is looked at, and against which: the same season of the year before, else the one before. */
function choosePeriods(length: PeriodLength, count: number, choice: AuditChoice) {
  const period = within(choice.period, count, count - 1);
  const yearBefore = period - 12 / length;
  const usual = yearBefore >= 0 ? yearBefore : period - 1;
  return { period, against: within(choice.against, period, usual) };
}

function viewCohorts(base: CustomerBase, length: PeriodLength, wanted: number | undefined) {
  const { histories } = base;
  const periods = periodsOf(histories, length);
  const sums = sumCohorts(base, periods);
  const years = wholePeriods(histories, 12).length < COMPARED ? undefined : periodsOf(histories, 12);
  const stacked = stackBase(sums);
  // Years hold all seasons: they say more of its health than shorter periods.
  const yearly = years ? stackBase(sumCohorts(base, years)) : stacked;
  return {
    cohorts: periods.map((period, at) => ({ period, customers: sums.won[at] ?? 0 })),
    life: followCohort(sums, within(wanted, periods.length, usualCohort(sums))),
    comparison: compareCohorts(base, periods, length),
    base: { periods: stacked, health: healthOf(yearly) },
  };
}

/** Looks at a customer base in all five ways. */
export function audit(
  transactions: Transactions,
  histories: Histories,
  margin: Margin,
  choice: AuditChoice = {},
): Audit {
  const lengths = lengthsOf(histories);
  const offered = (length: PeriodLength | undefined) => lengths.find((one) => one === length);
  const length = offered(choice.length) ?? longestLength(histories, COMPARED) ?? null;
  const cohortLength = offered(choice.cohortLength) ?? longestLength(histories, SERIES) ?? null;
  const periods = length === null ? [] : wholePeriods(histories, length);
  const { period, against } =
    length === null ? { period: -1, against: -1 } : choosePeriods(length, periods.length, choice);
  const { startDay: from, endDay: to } = histories;
  const [later, earlier] = [periods[period], periods[against]];
  const base = baseOf(transactions, histories, margin);
  const sums = sumPeriod(base, later ?? { from, to, isWhole: true });
  const seen = {
    isNumbered: transactions.order !== undefined,
    lengths,
    length,
    cohortLength,
    periods,
    period,
    against,
    one: viewPeriod(sums),
    two: later && earlier ? comparePeriods(sumPeriod(base, earlier), sums, histories) : null,
    ...(cohortLength === null
      ? { cohorts: [], life: null, comparison: null, base: null }
      : viewCohorts(base, cohortLength, choice.cohort)),
  };
  giveUp(base.placed);
  return seen;
}
