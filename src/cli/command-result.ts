import { problems, remarks } from '../i18n/en/problems.ts';
import { fill } from '../i18n/words.ts';
import type { Problem, ProblemCode, Remark, RemarkCode } from '../share/problem.ts';

/** One line of output, and whether the input was taken. */
export interface CommandResult {
  readonly ok: boolean;
  readonly line: object;
  /** Beside the output: what was asked and came to nothing, a sentence each. */
  readonly idle?: readonly string[];
}

export interface Sentence {
  readonly path: string;
  readonly message: string;
}

const PROBLEMS: Record<ProblemCode, string> = problems;
const REMARKS: Record<RemarkCode, string> = remarks;

export function sentenceOf({ path, code, params }: Problem): Sentence {
  return { path, message: fill(PROBLEMS[code], { path, ...params }) };
}

export function remarkOf({ path, code }: Remark): Sentence {
  return { path, message: fill(REMARKS[code], { path }) };
}

/** The line of an input that failed. */
export function failure(input: string, found: readonly Problem[]): CommandResult {
  return { ok: false, line: { ok: false, input, problems: found.map(sentenceOf) } };
}
