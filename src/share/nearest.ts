/** The fewest characters to add, drop or replace that turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one of `words` that `word` is a slip of: at most a third of its letters differ. Undefined when none is. */
export function nearest<Word extends string>(word: string, words: readonly Word[]): Word | undefined {
  const longest = Math.max(...words.map(({ length }) => length));
  if (word.length > longest * 2) return undefined;
  const typed = word.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const [best] = words
    .map((candidate) => ({ candidate, far: distance(typed, candidate) }))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= best.candidate.length / 3 ? best.candidate : undefined;
}
