import { LATE_SHARE, type Spells } from './contract-spells.ts';
import type { Histories } from './histories.ts';
import {
  type Contract,
  type ContractFit,
  fitContract,
  type Renewals,
  renewalRate,
} from './models/contract.ts';
import { monthEnds, type PurchaseForecast } from './purchase-forecast.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';

/** How contracts went, and what the model says of them. */
export interface ContractStudy {
  readonly fit: ContractFit;
  /** Days from a payment to the next. */
  readonly period: number;
  readonly contracts: number;
  /** Neither ended nor long overdue. */
  readonly going: number;
  readonly ended: number;
  /** Contracts of customers who had left before. */
  readonly reactivated: number;
  /** By renewal, the first first: how many came to it, how many renewed, and the share who do by the model. */
  readonly renewals: readonly { readonly due: number; readonly renewed: number; readonly expected: number }[];
}

/**
 * What is known of the renewals of contracts up to a day: only those that were due so long ago that a late payment would
 * have come, or those who paid on time would count and those who left would not.
 */
function renewalsOf({ period, payments, firstDay, lastDay }: Spells, endDay: number): Renewals {
  const [ended, going]: [number[], number[]] = [[], []];
  const add = (list: number[], at: number) => {
    list[at] = (list[at] ?? 0) + 1;
  };
  for (let at = 0; at < payments.length; at += 1) {
    const renewed = (payments[at] as number) - 1;
    const isEnded = endDay - (lastDay[at] as number) > period * (1 + LATE_SHARE);
    if (isEnded) add(ended, renewed);
    else {
      const known = Math.floor((endDay - (firstDay[at] as number)) / period - LATE_SHARE);
      add(going, Math.max(0, Math.min(renewed, known)));
    }
  }
  return { ended: Array.from(ended, (count) => count ?? 0), going: Array.from(going, (count) => count ?? 0) };
}

/** Fits the model to contracts seen up to a day. */
export function studyContracts(spells: Spells, endDay: number): ContractStudy {
  const renewals = renewalsOf(spells, endDay);
  const fit = fitContract(renewals);
  const { ended, going } = renewals;
  const sum = (list: readonly number[], from: number) =>
    list.slice(from).reduce((total, count) => total + count, 0);
  return {
    fit,
    period: spells.period,
    contracts: spells.customer.length,
    going: sum(going, 0),
    ended: sum(ended, 0),
    reactivated: spells.reactivated,
    renewals: Array.from({ length: Math.max(ended.length, going.length) }, (_, renewal) => {
      const renewed = sum(ended, renewal + 1) + sum(going, renewal + 1);
      return {
        due: renewed + (ended[renewal] ?? 0),
        renewed,
        expected: renewalRate(fit.parameters, renewal),
      };
    }).filter(({ due }) => due > 0),
  };
}

/** The share of renewals that came more than so many days late, 0 at most half a period. */
function laterThan(late: readonly number[]): (days: number) => number {
  const all = late.reduce((sum, count) => sum + count, 0);
  return (days) => {
    const later = late.reduce((sum, count, at) => (at > days ? sum + count : sum), 0);
    return all > 0 ? later / all : 0;
  };
}

/**
 * Payments expected within each horizon, in weeks, of every customer whose last contract goes on: at each renewal those who renew, the first of them
 * within the horizon when it is due. One who is late may have left: by how late others renew. Nobody who left is expected
 * back.
 */
export function forecastContracts(
  { customer, endDay }: Histories,
  { period, customer: holder, payments, lastDay, late }: Spells,
  model: Contract,
  horizons: Float64Array = monthEnds(),
): PurchaseForecast {
  const size = customer.length;
  const last = new Map<number, number>();
  for (const [at, who] of holder.entries()) last.set(who, at);
  const [active, share] = [new Float64Array(size), new Float64Array(size)];
  const curve = new Int32Array(size);
  const places = new Map<string, number>();
  const curves: Float64Array[] = [];
  const stillLater = laterThan(late);
  for (let at = 0; at < size; at += 1) {
    const spell = last.get(customer[at] as number);
    const since = spell === undefined ? Number.POSITIVE_INFINITY : endDay - (lastDay[spell] as number);
    const isGoing = spell !== undefined && since <= period * (1 + LATE_SHARE);
    const renewed = isGoing ? (payments[spell] as number) - 1 : 0;
    const daysLate = Math.max(0, Math.floor(since - period));
    const isLate = isGoing && since > period;
    const renews = renewalRate(model, renewed);
    const silent = renews * stillLater(daysLate);
    const chance = isLate ? silent / (silent + 1 - renews) : 1;
    active[at] = isGoing ? chance : 0;
    share[at] = active[at] as number;
    const key = isGoing ? `${renewed} ${since}` : '';
    const place = places.get(key) ?? curves.length;
    if (place === curves.length) {
      places.set(key, place);
      curves.push(
        isGoing
          ? payingWithin(model, { renewed, since, period, isLate }, horizons)
          : new Float64Array(horizons.length),
      );
    }
    curve[at] = place;
  }
  return { active, stages: 1, curve, share, curves };
}

interface Going {
  readonly renewed: number;
  /** Days since the last payment. */
  readonly since: number;
  readonly period: number;
  /** The next payment is overdue, and comes if the contract goes on. */
  readonly isLate: boolean;
}

/** Payments expected within each horizon, in weeks, of a contract that goes on. */
function payingWithin(
  model: Contract,
  { renewed, since, period, isLate }: Going,
  horizons: Float64Array,
): Float64Array {
  let [stays, expected, renewal] = [1, 0, 0];
  return horizons.map((weeks) => {
    const until = since + weeks * DAYS_A_WEEK;
    for (; (renewal + 1) * period <= until; renewal += 1) {
      const isOverdue = isLate && renewal === 0;
      stays *= isOverdue ? 1 : renewalRate(model, renewed + renewal);
      expected += stays;
    }
    return expected;
  });
}
