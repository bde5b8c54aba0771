import * as z from 'zod/mini';
import { type AnyFile, isFormatName, SCHEMAS } from './formats.ts';
import { PROBLEM_CODES, type Problem, type ProblemCode } from './problem.ts';

/** A problem before it is put for people, with its place as keys. */
export interface FileFault {
  readonly path: readonly PropertyKey[];
  readonly code: ProblemCode;
  readonly params?: Problem['params'];
}
type Checked = { readonly file: AnyFile } | { readonly faults: readonly FileFault[] };

function isProblemCode(message: string): message is ProblemCode {
  return (PROBLEM_CODES as readonly string[]).includes(message);
}

function faultsOf(issue: z.core.$ZodIssue): FileFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-practice' }));
  }
  const code = isProblemCode(issue.message) ? issue.message : 'not-an-object';
  if (issue.code === 'too_big') return [{ path, code, params: { most: Number(issue.maximum) } }];
  return [issue.code === 'custom' && issue.params ? { path, code, params: issue.params } : { path, code }];
}

/** Holds a value against the schema its `format` names. */
export function checkFile(value: unknown): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ path: [], code: 'unknown-format' }] };
  }
  const format = 'format' in value ? value.format : undefined;
  if (!isFormatName(format)) return { faults: [{ path: ['format'], code: 'unknown-format' }] };
  const result = z.safeParse(SCHEMAS[format], value);
  if (result.success) return { file: result.data };
  const faults = result.error.issues.flatMap(faultsOf);
  // What a newer Cap17 means by the rest is not for us to judge.
  const newer = faults.filter(({ path, code }) => path.length === 1 && code === 'too-new');
  return { faults: newer.length > 0 ? newer : faults };
}
