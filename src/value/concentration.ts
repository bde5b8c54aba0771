/** Shares of customers, in percent, whose part of the revenue is told. */
const TOP_PERCENTS = [5, 10, 15, 20, 50] as const;
export type TopPercent = (typeof TOP_PERCENTS)[number];

/** How unevenly revenue is spread over customers. Figures are null when the revenue is not above 0. */
export interface Concentration {
  /** 0 when all spend alike, towards 1 when one spends all; beyond 1 only when customers stand below 0. */
  readonly gini: number | null;
  /** The share of the revenue (1 is all of it) that the best k % of customers make. */
  readonly top: Readonly<Record<TopPercent, number | null>>;
  /** Cumulative share of revenue of the best 0, 1, 2 … 100 % of customers; empty without revenue. */
  readonly curve: readonly number[];
}

/** k % of the customers as a count, halves up. */
export function countOfPercent(percent: number, customers: number): number {
  return Math.floor((2 * percent * customers + 100) / 200);
}

/** A sum that keeps what rounding would lose (Neumaier). */
export function preciseSum(values: Float64Array): number {
  let [sum, lost] = [0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** The share of a whole (1 is all of it) that its highest so many values hold, equals or not; null when it is not above 0. */
export function shareOfHighest(values: Float64Array, count: number): number | null {
  const total = preciseSum(values);
  return total > 0
    ? preciseSum(
        values
          .slice()
          .sort()
          .subarray(values.length - count),
      ) / total
    : null;
}

/** The concentration of what each customer spent in all. Gini = Σ (2i − n − 1) xᵢ / (n Σ x) over ascending xᵢ. */
export function measureConcentration(revenue: Float64Array): Concentration {
  const total = preciseSum(revenue);
  const size = revenue.length;
  const ascending = revenue.slice().sort();
  const weighted = new Float64Array(size);
  for (let at = 0; at < size; at += 1) weighted[at] = (2 * at + 1 - size) * (ascending[at] as number);
  const best = new Float64Array(size + 1);
  for (let count = 1; count <= size; count += 1) {
    best[count] = (best[count - 1] as number) + (ascending[size - count] as number);
  }
  const shareOf = (percent: number) =>
    total > 0 ? (best[countOfPercent(percent, size)] as number) / total : null;
  const top = Object.fromEntries(TOP_PERCENTS.map((percent) => [percent, shareOf(percent)]));
  return {
    gini: total > 0 ? preciseSum(weighted) / (size * total) : null,
    top: top as Concentration['top'],
    curve: total > 0 ? Array.from({ length: 101 }, (_, percent) => shareOf(percent) ?? 0) : [],
  };
}
