/** Every subset of so many places, as bits, with how many it holds. */
function subsets(size: number): readonly (readonly [bits: number, count: number])[] {
  return Array.from({ length: 2 ** size }, (_, bits) => {
    let count = 0;
    for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
    return [bits, count];
  });
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/**
 * Shares the change of a product out over its factors, in the unit of the product. The part of a factor is what its change
 * alone does to the product, averaged over all the orders in which the factors may have changed (Shapley's value), so that
 * the parts add up to the change and no factor is favoured.
 */
export function decompose(before: readonly number[], after: readonly number[]): readonly number[] {
  const size = before.length;
  const product = (changed: number) =>
    before.reduce((whole, one, at) => whole * (changed & (1 << at) ? (after[at] ?? one) : one), 1);
  return before.map((_, factor) => {
    const own = 1 << factor;
    let part = 0;
    for (const [others, count] of subsets(size)) {
      if (others & own) continue;
      const weight = (factorial(count) * factorial(size - count - 1)) / factorial(size);
      part += weight * (product(others | own) - product(others));
    }
    return part;
  });
}
