import type { FormatName } from './formats.ts';
import type { ParsedFile } from './parse-file.ts';
import type { Problem } from './problem.ts';

/** What may be wrong with a file as a whole, in the order in which it is told. */
const OF_THE_WHOLE = [
  'unreadable',
  'empty-file',
  'too-large',
  'too-deep',
  'too-many-values',
  'too-new',
] as const;

/** Why a file is not taken where it was handed in: what is wrong with it, or which other of ours it is. */
export interface Refusal {
  readonly why: (typeof OF_THE_WHOLE)[number] | 'not-ours' | 'damaged' | FormatName;
  /** What the sentence names: `size` and `most`. */
  readonly params?: Problem['params'];
}

/** Why a door that takes some formats does not take a file; undefined where it does. */
export function refusalOf(parsed: ParsedFile, takes: readonly FormatName[]): Refusal | undefined {
  if (parsed.ok) {
    const { format } = parsed.file;
    return takes.includes(format) ? undefined : { why: format };
  }
  for (const why of OF_THE_WHOLE) {
    const problem = parsed.problems.find(({ code }) => code === why);
    if (problem) return { why, ...(problem.params && { params: problem.params }) };
  }
  const { meant } = parsed;
  if (meant === undefined) return { why: 'not-ours' };
  return { why: takes.includes(meant) ? 'damaged' : meant };
}
