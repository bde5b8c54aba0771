/** A column by what it says: how wide its longest word is, and its longest line. */
export interface ColumnNeed {
  readonly word: number;
  readonly line: number;
}

/** A column is not narrower than this part of an even share of what the short ones leave. */
const LEAST = 0.6;

/** The columns whose longest lines fit an even share of the width, found until no more are. */
function shortOnes(needs: readonly ColumnNeed[], width: number): ReadonlySet<ColumnNeed> {
  const short = new Set<ColumnNeed>();
  for (;;) {
    const left = [...short].reduce((room, { line }) => room - line, width);
    const even = left / (needs.length - short.size);
    const more = needs.filter((need) => !short.has(need) && need.line <= even);
    if (more.length === 0) return short;
    for (const need of more) short.add(need);
  }
}

/** The widths of columns that share a width: short ones keep their lines whole, long ones share the rest by length. */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const short = shortOnes(needs, width);
  const used = [...short].reduce((sum, { line }) => sum + line, 0);
  const long = needs.filter((need) => !short.has(need));
  if (long.length === 0) return needs.map(({ line }) => (line / used) * width);
  const even = (width - used) / long.length;
  const leastOf = ({ word }: ColumnNeed) => Math.min(even, Math.max(word, even * LEAST));
  const free = width - used - long.reduce((sum, need) => sum + leastOf(need), 0);
  const wished = long.reduce((sum, need) => sum + need.line - leastOf(need), 0);
  return needs.map((need) => {
    if (short.has(need)) return need.line;
    const least = leastOf(need);
    return least + (wished > 0 ? (free * (need.line - least)) / wished : free / long.length);
  });
}
