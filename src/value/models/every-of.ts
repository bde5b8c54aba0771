/** An even share of a column: one number in `every`, the first among them. */
export function everyOf<T extends Int32Array | Float64Array>(column: T, every: number): T {
  const kept = column.slice(0, Math.ceil(column.length / every)) as T;
  for (let at = 0; at < kept.length; at += 1) kept[at] = column[at * every] as number;
  return kept;
}
