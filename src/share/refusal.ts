import type { AnyFile, FormatName } from './formats.ts';
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

/** What a door that takes some formats gets of a file: the file, or why it does not, and nothing of the file. */
export type TakenFile<Format extends FormatName = FormatName> =
  | { readonly ok: true; readonly file: Extract<AnyFile, { readonly format: Format }> }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a door that takes some formats gets of a file that was read. */
export function takenFrom<Format extends FormatName>(
  parsed: ParsedFile,
  takes: readonly Format[],
): TakenFile<Format> {
  if (parsed.ok && isOneOf(parsed.file, takes)) return { ok: true, file: parsed.file };
  return { ok: false, refusal: refusalOf(parsed, takes) ?? { why: 'not-ours' } };
}

function isOneOf<Format extends FormatName>(
  file: AnyFile,
  formats: readonly Format[],
): file is Extract<AnyFile, { readonly format: Format }> {
  return formats.some((format) => format === file.format);
}
