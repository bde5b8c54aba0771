/** Customers whose lifetime value is at least `from` and below `to`; the last bin has no end. */
export interface ValueBin {
  readonly from: number;
  readonly to: number | null;
  readonly customers: number;
}

const BINS = 10;
/** Below this no amount differs from nothing. */
const SMALLEST = 1e-6;

/** The smallest of 1, 2, 5 times a power of ten that is not below `least`; 1 when that is next to nothing. */
export function roundStep(least: number): number {
  if (!(least > SMALLEST)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least * (1 - 1e-9)) ?? power * 10;
}

/** Bins of equal width up to about the value that 95 % stay below, and one for all beyond. */
export function binValues(values: Float64Array): readonly ValueBin[] {
  const ascending = values.slice().sort();
  const high = ascending[Math.floor(0.95 * (ascending.length - 1))] ?? 0;
  const width = roundStep(high / BINS);
  const counts = new Int32Array(BINS + 1);
  for (const value of values) {
    const bin = Math.min(BINS, Math.floor(value / width));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return Array.from(counts, (customers, at) => ({
    from: at * width,
    to: at < BINS ? (at + 1) * width : null,
    customers,
  }));
}

/** The first limit that at least half of the customers stay below; that of the last bin but one when there is none. */
export function mostWorthLess(
  bins: readonly ValueBin[],
  customers: number,
): { readonly limit: number; readonly share: number } {
  let [count, limit] = [0, 0];
  for (const bin of bins) {
    if (bin.to === null) break;
    count += bin.customers;
    limit = bin.to;
    if (2 * count >= customers) break;
  }
  return { limit, share: count / Math.max(1, customers) };
}
