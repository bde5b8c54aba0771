import type { Transactions } from '../transactions.ts';
import type { Margin } from './money.ts';
import type { Trait } from './profiles.ts';

/** What is known of costs: a share for all, and of some families their own. */
export interface MarginRates {
  /** Share of an amount that is left, 0–1. */
  readonly rate: number;
  /** By the name of a family. */
  readonly byFamily: Readonly<Record<string, number>>;
}

/** A margin of a row that the file does not say is the amount at the mean rate of those it says. */
function meanRate(amount: Float64Array, margin: Float64Array, otherwise: number): number {
  let [known, revenue] = [0, 0];
  for (let at = 0; at < amount.length; at += 1) {
    if (Number.isNaN(margin[at])) continue;
    known += margin[at] as number;
    revenue += amount[at] as number;
  }
  return revenue > 0 ? known / revenue : otherwise;
}

/** The margin of each row: as the file says it, else by the rate of its family, else by the rate of all. */
export function marginOf({ amount, beside }: Transactions, { rate, byFamily }: MarginRates): Margin {
  const own = beside?.margin;
  if (own) {
    const mean = meanRate(amount, own, rate);
    return {
      ofRow: own.map((margin, at) => (Number.isNaN(margin) ? (amount[at] as number) * mean : margin)),
    };
  }
  const families = beside?.family;
  if (!families) return { rate };
  const rates = families.names.map((name) => (Object.hasOwn(byFamily, name) ? byFamily[name] : undefined));
  if (rates.every((one) => one === undefined)) return { rate };
  return { ofRow: amount.map((value, at) => value * (rates[families.of[at] as number] ?? rate)) };
}

/** The mean share of revenue that is left as margin; null without revenue. */
export function overallRate({ amount }: Transactions, margin: Margin): number | null {
  if ('rate' in margin) return margin.rate;
  let [left, revenue] = [0, 0];
  for (let at = 0; at < amount.length; at += 1) {
    left += margin.ofRow[at] as number;
    revenue += amount[at] as number;
  }
  return revenue > 0 ? left / revenue : null;
}

/** The channel of each customer's first row; undefined where the file was not asked for one. `places`: of customers in the histories. */
export function channelsOf(
  { customer, beside }: Transactions,
  places: Int32Array,
  size: number,
): Trait | undefined {
  const channel = beside?.channel;
  if (!channel) return undefined;
  const of = new Int32Array(size).fill(-1);
  for (let at = 0; at < customer.length; at += 1) {
    const place = places[customer[at] as number] as number;
    if (place >= 0 && of[place] === -1) of[place] = channel.of[at] as number;
  }
  return { names: channel.names, of };
}
