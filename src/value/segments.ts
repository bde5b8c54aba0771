import { preciseSum } from './concentration.ts';
import type { Histories } from './histories.ts';
import { surelyBest } from './ranking.ts';
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

/** The most active customers are this share of those who bought of late. */
const VERY_ACTIVE_PERCENT = 20;
/** What counts as of late: a year, or half of a shorter observation. In days. */
const RECENT_DAYS = 365;
const ACTIVITIES = ['very-active', 'active', 'inactive'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** First day of what counts as of late. */
export function recentFrom({ startDay, endDay }: Histories): number {
  return endDay - Math.min(RECENT_DAYS, Math.ceil((endDay - startDay + 1) / 2)) + 1;
}

/** Inactive: nothing bought of late. Very active: surely among the fifth of the others that spent most of late. */
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
  const active = new Int32Array(size);
  let count = 0;
  for (let at = 0; at < size; at += 1)
    if (histories.purchaseDays[at] !== 0 && (histories.lastDay[at] as number) >= from) active[count++] = at;
  const spentBy = new Float64Array(count);
  for (let place = 0; place < count; place += 1) spentBy[place] = spent[active[place] as number] as number;
  const best = surelyBest(spentBy, VERY_ACTIVE_PERCENT);
  const segment = new Uint8Array(size).fill(ACTIVITIES.indexOf('inactive'));
  const [veryActive, justActive] = [ACTIVITIES.indexOf('very-active'), ACTIVITIES.indexOf('active')];
  for (let place = 0; place < count; place += 1)
    segment[active[place] as number] = best[place] === 1 ? veryActive : justActive;
  return { names: ACTIVITIES, segment };
}

const RFM_SEGMENTS = ['best', 'loyal', 'new', 'slipping-best', 'slipping', 'once'] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];
/** Where segments are cut, in percent of the customers. */
export interface SegmentCuts {
  /** The last to have bought are recent; the next `MIDDLE_PERCENT` are in the middle. */
  readonly recent: number;
  /** Those who spent most spend much. */
  readonly high: number;
  /** The best by lifetime value, and the next. */
  readonly great: number;
  readonly good: number;
}

/** Cuts until someone sets others: two fifths by recency and revenue; by value a tenth and a fifth. */
export const USUAL_CUTS: SegmentCuts = { recent: 40, high: 40, great: 10, good: 20 };
const MIDDLE_PERCENT = 20;

/** The value at a place of the ascending order; beyond either end nothing is below it, or everything. */
function ascendingAt(value: Float64Array | Int32Array): (place: number) => number {
  const ascending = value.slice().sort();
  return (place) => (place < 0 ? Number.NEGATIVE_INFINITY : (ascending[place] ?? Number.POSITIVE_INFINITY));
}

/**
 * Segments by recency (last purchase day), frequency (came back or not) and monetary value (all that was spent):
 * best — came back, recent, spends much · loyal — came back, recent or in the middle · new — once, recent ·
 * slipping-best — came back, not seen for long, spent much · slipping — came back, not seen for long · once — the others.
 */
export function segmentByRecencyFrequencyValue(
  { purchaseDays, lastDay, revenue }: Histories,
  { recent, high }: Pick<SegmentCuts, 'recent' | 'high'> = USUAL_CUTS,
): Segmentation<RfmSegment> {
  const size = purchaseDays.length;
  const countOf = (percent: number) => ((100 - percent) * size) / 100;
  // Whoever bought on the last day is recent, however many did; nobody spends much where all spend the same.
  const dayAt = ascendingAt(lastDay);
  const [lateFrom, middleFrom] = [recent, recent + MIDDLE_PERCENT].map((percent) =>
    dayAt(Math.floor(countOf(percent))),
  ) as [number, number];
  const muchAbove = ascendingAt(revenue)(Math.ceil(countOf(high)) - 1);
  const nameOf = (at: number): RfmSegment => {
    const last = lastDay[at] as number;
    const isRecent = last >= lateFrom;
    const spendsMuch = (revenue[at] as number) > muchAbove;
    if ((purchaseDays[at] as number) < 2) return isRecent && purchaseDays[at] === 1 ? 'new' : 'once';
    if (isRecent && spendsMuch) return 'best';
    if (last >= middleFrom) return 'loyal';
    return spendsMuch ? 'slipping-best' : 'slipping';
  };
  const segment = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) segment[at] = RFM_SEGMENTS.indexOf(nameOf(at));
  return { names: RFM_SEGMENTS, segment };
}

const VALUE_SEGMENTS = ['great', 'good', 'others'] as const;
export type ValueSegment = (typeof VALUE_SEGMENTS)[number];

/** Those surely among the best customers by a value, surely among them and the next, and the others: equals stay together. */
export function segmentByValue(
  value: Float64Array,
  { great, good }: Pick<SegmentCuts, 'great' | 'good'> = USUAL_CUTS,
): Segmentation<ValueSegment> {
  const [best, better] = [surelyBest(value, great), surelyBest(value, Math.min(100, great + good))];
  const segment = best.map((isBest, at) => (isBest === 1 ? 0 : better[at] === 1 ? 1 : 2));
  return { names: VALUE_SEGMENTS, segment };
}
