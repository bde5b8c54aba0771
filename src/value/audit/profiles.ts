import type { Histories } from '../histories.ts';
import { type Segmentation, type SegmentTotal, totalSegments } from '../segments.ts';
import { shareOf } from './money.ts';

/** Something each customer of the histories is, by his place in `names`; −1 where it is not known. */
export interface Trait {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** Who is in a segment. `value` is the revenue its customers brought. */
export interface Profile<Name extends string = string> extends SegmentTotal<Name> {
  /** Orders by customer; null without customers. */
  readonly orders: number | null;
  /** Revenue by order; null without orders. */
  readonly basket: number | null;
  /** Medians over those who ordered, in days from 1970-01-01: the last order and the first. */
  readonly lastSeen: number | null;
  readonly firstSeen: number | null;
  /** The commonest trait and the share of the segment that has it; null where none is known. */
  readonly trait: { readonly name: string; readonly share: number } | null;
  /** What remains to come of its customers; null when nothing was forecast. */
  readonly expected: number | null;
}

/** The middle one of some whole numbers, the lower of two; null of none. */
function medianOf(values: Int32Array): number | null {
  return values.slice().sort()[(values.length - 1) >> 1] ?? null;
}

function commonest({ names, of }: Trait, members: Int32Array): Profile['trait'] {
  const counts = names.map(() => 0);
  for (const at of members) {
    const place = of[at] as number;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = counts.reduce((best, count, place) => (count > (counts[best] ?? 0) ? place : best), 0);
  const [name, count = 0] = [names[most], counts[most]];
  return name !== undefined && count > 0 ? { name, share: count / members.length } : null;
}

/** Describes each segment; `placed`: how many orders each customer placed; `values`: what remains to come of each customer. */
export function profileSegments<Name extends string>(
  segmentation: Segmentation<Name>,
  histories: Histories,
  placed: Int32Array,
  values: Float64Array | null,
  trait?: Trait,
): readonly Profile<Name>[] {
  const { purchaseDays, firstDay, lastDay, revenue } = histories;
  const places = purchaseDays.map((_, at) => at);
  return totalSegments(segmentation, revenue).map((total, segment) => {
    const members = places.filter((at) => segmentation.segment[at] === segment);
    const buyers = members.filter((at) => (purchaseDays[at] as number) > 0);
    const orders = buyers.reduce((sum, at) => sum + (placed[at] as number), 0);
    return {
      ...total,
      orders: shareOf(orders, members.length),
      basket: shareOf(total.value, orders),
      lastSeen: medianOf(buyers.map((at) => lastDay[at] as number)),
      firstSeen: medianOf(buyers.map((at) => firstDay[at] as number)),
      trait: trait ? commonest(trait, members) : null,
      expected: values && members.reduce((sum, at) => sum + (values[at] as number), 0),
    };
  });
}
