import type { Histories } from '../histories.ts';
import { cohortOf } from './cohort-sums.ts';
import type { CustomerBase } from './customer-base.ts';
import { shareOf } from './money.ts';
import { marginCurves, paybackMonth } from './payback.ts';
import { sumPeriod } from './period-sums.ts';
import type { Period } from './periods.ts';
import type { Trait } from './profiles.ts';

/** What winning a customer costs: the same for all, or by the name of his channel where one is told. */
export interface WinningCost {
  /** Null where it is not known. */
  readonly each: number | null;
  readonly byChannel: Readonly<Record<string, number>>;
}

/** Customers won, what they bring and what winning them cost: means by customer, null where they are not known. */
export interface Winning {
  readonly customers: number;
  readonly cost: number | null;
  /** Margin since the first order. */
  readonly soFar: number;
  /** What remains to come, by the forecast. */
  readonly remaining: number | null;
  /** The two together: the most one should pay for such a customer, if nothing else is to be paid from his margin. */
  readonly worth: number | null;
  /** Worth by cost. */
  readonly ratio: number | null;
  /** The month after the first order by whose end the cost came back, from 1 on. */
  readonly payback: number | null;
  /** Margin within a year of the first order; null when too few customers were followed so long. */
  readonly withinYear: number | null;
  /** How many months they were followed, and the margin within these; null when it is none. */
  readonly followed: number;
  readonly withinFollowed: number | null;
}

export interface Acquisition {
  /** Won since the file's first period; everyone where these are too few. */
  readonly all: Winning;
  readonly byCohort: readonly (Winning & { readonly period: Period })[];
  /** Empty where no channel is known. */
  readonly byChannel: readonly (Winning & { readonly channel: string })[];
}

interface Columned {
  readonly margin: Float64Array;
  readonly values: Float64Array | null;
  /** NaN where it is not known. */
  readonly costs: Float64Array;
}

/** Sums up each group: a place below `curves.length` for each customer, or −1. Who never ordered was not won. */
function sumUp(
  groups: Int32Array,
  { purchaseDays }: Histories,
  { margin, values, costs }: Columned,
  curves: readonly (readonly number[])[],
): readonly Winning[] {
  const sums = curves.map(() => ({ customers: 0, margin: 0, value: 0, cost: 0 }));
  for (let at = 0; at < groups.length; at += 1) {
    const sum = sums[groups[at] as number];
    if (!sum || purchaseDays[at] === 0) continue;
    sum.customers += 1;
    sum.margin += margin[at] as number;
    sum.cost += costs[at] as number;
    if (values) sum.value += values[at] as number;
  }
  return sums.map((sum, group) => {
    const { customers } = sum;
    const cost = customers > 0 && !Number.isNaN(sum.cost) ? sum.cost / customers : null;
    const soFar = customers > 0 ? sum.margin / customers : 0;
    const remaining = values && customers > 0 ? sum.value / customers : null;
    const worth = remaining === null ? null : soFar + remaining;
    const curve = curves[group] ?? [];
    return {
      customers,
      cost,
      soFar,
      remaining,
      worth,
      ratio: worth === null || cost === null ? null : shareOf(worth, cost),
      payback: cost === null ? null : paybackMonth(curve, cost),
      withinYear: curve[11] ?? null,
      followed: curve.length,
      withinFollowed: curve.at(-1) ?? null,
    };
  });
}

/** With fewer customers won since, those of the file's first period are taken for won too. */
const NEWCOMERS_FROM = 20;

/** Nobody was won. */
const NOBODY: Winning = {
  customers: 0,
  cost: null,
  soFar: 0,
  remaining: null,
  worth: null,
  ratio: null,
  payback: null,
  withinYear: null,
  followed: 0,
  withinFollowed: null,
};

function costsOf(histories: Histories, cost: WinningCost, channel: Trait | undefined): Float64Array {
  const costs = new Float64Array(histories.customer.length).fill(cost.each ?? Number.NaN);
  if (!channel) return costs;
  const own = channel.names.map((name) =>
    Object.hasOwn(cost.byChannel, name) ? cost.byChannel[name] : undefined,
  );
  return costs.map((each, at) => own[channel.of[at] as number] ?? each);
}

/**
 * Sets what customers won bring against what winning them cost, in all, by the period in which they were won and by
 * channel. `values`: what remains to come of each customer of the histories, null when nothing was forecast.
 */
export function weighAcquisition(
  base: CustomerBase,
  periods: readonly Period[],
  { cost, values, channel }: { cost: WinningCost; values: Float64Array | null; channel?: Trait },
): Acquisition {
  const { histories } = base;
  const { startDay: from, endDay: to } = histories;
  const brought = sumPeriod(base, { from, to, isWhole: true }).margin;
  const known = { margin: brought, values, costs: costsOf(histories, cost, channel) };
  const cohorts = cohortOf(histories, periods);
  const grouped = (groups: Int32Array, size: number) =>
    sumUp(groups, histories, known, marginCurves(base, groups, size));
  // Customers of the file's first period may have been won long before it.
  const later = cohorts.map((cohort) => (cohort > 0 ? 0 : -1));
  const isEnough = later.reduce((sum, group) => sum + group + 1, 0) >= NEWCOMERS_FROM;
  const [all] = grouped(isEnough ? later : new Int32Array(histories.customer.length), 1);
  return {
    all: all ?? NOBODY,
    byCohort: grouped(cohorts, periods.length).flatMap((winning, at) => {
      const period = periods[at];
      return period && winning.customers > 0 ? [{ ...winning, period }] : [];
    }),
    byChannel: channel
      ? grouped(channel.of, channel.names.length).flatMap((winning, at) => {
          const name = channel.names[at];
          return name !== undefined && winning.customers > 0 ? [{ ...winning, channel: name }] : [];
        })
      : [],
  };
}
