/** So many titles are remembered, more than a table has columns; longer ones are worked out anew each time. */
const [TITLES_AT_MOST, LENGTH_AT_MOST] = [4_096, 200] as const;

/** A function of a title that works each one out once: a table asks dozens of times for those of its first rows. */
export function remembered<Out>(work: (title: string) => Out): (title: string) => Out {
  const known = new Map<string, Out>();
  return (title) => {
    const before = known.get(title);
    if (before !== undefined) return before;
    const found = work(title);
    if (title.length > LENGTH_AT_MOST) return found;
    if (known.size >= TITLES_AT_MOST) known.clear();
    known.set(title, found);
    return found;
  };
}
