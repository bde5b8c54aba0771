import { preciseSum } from './concentration.ts';
import type { Histories } from './histories.ts';
import type { Transactions } from './transactions.ts';

/** Which segment each customer of the histories is in: a place in `names`. */
export interface Segmentation<Name extends string = string> {
  readonly names: readonly Name[];
  readonly segment: Uint8Array;
}

/** How many customers a segment holds, and how much of a value. Shares are of all customers, and of the whole value. */
export interface SegmentTotal<Name extends string = string> {
  readonly name: Name;
  readonly customers: number;
  readonly customerShare: number;
  readonly value: number;
  /** Null when the whole is not above 0. */
  readonly valueShare: number | null;
}

/** Sums a value over the segments, in the order of their names. */
export function totalSegments<Name extends string>(
  { names, segment }: Segmentation<Name>,
  value: Float64Array,
): readonly SegmentTotal<Name>[] {
  const whole = preciseSum(value);
  return names.map((name, at) => {
    const own = value.filter((_, index) => segment[index] === at);
    const sum = preciseSum(own);
    return {
      name,
      customers: own.length,
      customerShare: segment.length > 0 ? own.length / segment.length : 0,
      value: sum,
      valueShare: whole > 0 ? sum / whole : null,
    };
  });
}

/** The segment that holds most; without a value to share out, the one with most customers. There is at least one. */
export function largestSegment<Name extends string>(
  totals: readonly SegmentTotal<Name>[],
): SegmentTotal<Name> {
  const sizeOf = ({ customers, value, valueShare }: SegmentTotal<Name>) =>
    valueShare === null ? customers : value;
  return totals.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
}

/** Customers ordered from the highest value to the lowest; equal ones as they stand. */
function ranking(value: Float64Array): Int32Array {
  return Int32Array.from(value.keys()).sort(
    (one, other) => (value[other] as number) - (value[one] as number) || one - other,
  );
}

/** The most active customers are this share of those who bought of late. */
export const VERY_ACTIVE_PERCENT = 20;
/** What counts as of late: a year, or half of a shorter observation. In days. */
export const RECENT_DAYS = 365;
export const ACTIVITIES = ['very-active', 'active', 'inactive'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** First day of what counts as of late. */
export function recentFrom({ startDay, endDay }: Histories): number {
  return endDay - Math.min(RECENT_DAYS, Math.ceil((endDay - startDay + 1) / 2)) + 1;
}

/** Inactive: nothing bought of late. Very active: the fifth of the others that spent most of late. */
export function segmentByActivity(transactions: Transactions, histories: Histories): Segmentation<Activity> {
  const from = recentFrom(histories);
  const size = histories.customer.length;
  const placeOf = new Int32Array(transactions.ids.length).fill(-1);
  for (let at = 0; at < size; at += 1) placeOf[histories.customer[at] as number] = at;
  const spent = new Float64Array(size);
  for (let at = 0; at < transactions.day.length; at += 1) {
    const day = transactions.day[at] as number;
    if (day < from || day > histories.endDay) continue;
    const place = placeOf[transactions.customer[at] as number] as number;
    spent[place] = (spent[place] as number) + (transactions.amount[at] as number);
  }
  const isActive = (at: number) =>
    histories.purchaseDays[at] !== 0 && (histories.lastDay[at] as number) >= from;
  const active = ranking(spent).filter(isActive);
  const segment = new Uint8Array(size).fill(ACTIVITIES.indexOf('inactive'));
  const most = Math.round((active.length * VERY_ACTIVE_PERCENT) / 100);
  for (const [rank, at] of active.entries())
    segment[at] = ACTIVITIES.indexOf(rank < most ? 'very-active' : 'active');
  return { names: ACTIVITIES, segment };
}

export const RFM_SEGMENTS = ['best', 'loyal', 'new', 'slipping-best', 'slipping', 'once'] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];
/** The two upper fifths count as recent, and as spending much. */
export const HIGH_FIFTH = 4;

/**
 * The fifth (1–5) each value falls in; equal values share one: the lowest of theirs, by the share of values below, or
 * the `highest`, by the share of values not above.
 */
function fifths(value: Float64Array | Int32Array, ofEqual: 'lowest' | 'highest'): Uint8Array {
  const ascending = value.slice().sort();
  const [below, upTo] = [new Map<number, number>(), new Map<number, number>()];
  for (const [at, one] of ascending.entries()) {
    if (!below.has(one)) below.set(one, at);
    upTo.set(one, at + 1);
  }
  return Uint8Array.from(value, (one) =>
    ofEqual === 'lowest'
      ? 1 + Math.floor((5 * (below.get(one) ?? 0)) / value.length)
      : Math.ceil((5 * (upTo.get(one) ?? 0)) / value.length),
  );
}

/**
 * Segments by recency (last purchase day), frequency (came back or not) and monetary value (all that was spent):
 * best — came back, recent, spends much · loyal — came back, recent or in the middle · new — once, recent ·
 * slipping-best — came back, not seen for long, spent much · slipping — came back, not seen for long · once — the others.
 */
export function segmentByRecencyFrequencyValue(histories: Histories): Segmentation<RfmSegment> {
  // Whoever bought on the last day is recent, however many did; nobody spends much where all spend the same.
  const recency = fifths(histories.lastDay, 'highest');
  const money = fifths(histories.revenue, 'lowest');
  const nameOf = (at: number): RfmSegment => {
    const isRecent = (recency[at] as number) >= HIGH_FIFTH;
    const spendsMuch = (money[at] as number) >= HIGH_FIFTH;
    if ((histories.purchaseDays[at] as number) < 2)
      return isRecent && histories.purchaseDays[at] === 1 ? 'new' : 'once';
    if (isRecent && spendsMuch) return 'best';
    if ((recency[at] as number) === HIGH_FIFTH - 1 || isRecent) return 'loyal';
    return spendsMuch ? 'slipping-best' : 'slipping';
  };
  const segment = new Uint8Array(recency.length);
  for (let at = 0; at < segment.length; at += 1) segment[at] = RFM_SEGMENTS.indexOf(nameOf(at));
  return { names: RFM_SEGMENTS, segment };
}

/** Fader's three kinds of customers by future value, in percent of the customers, as the strategy page tells. */
export const VALUE_SEGMENT_PERCENTS = { great: 10, good: 20, others: 70 } as const;
export const VALUE_SEGMENTS = ['great', 'good', 'others'] as const;
export type ValueSegment = (typeof VALUE_SEGMENTS)[number];

/** The best tenth of the customers by a value, the next fifth, and the others. */
export function segmentByValue(value: Float64Array): Segmentation<ValueSegment> {
  const { great, good } = VALUE_SEGMENT_PERCENTS;
  const greatUpTo = Math.round((value.length * great) / 100);
  const goodUpTo = Math.round((value.length * (great + good)) / 100);
  const segment = new Uint8Array(value.length);
  for (const [rank, at] of ranking(value).entries())
    segment[at] = rank < greatUpTo ? 0 : rank < goodUpTo ? 1 : 2;
  return { names: VALUE_SEGMENTS, segment };
}
