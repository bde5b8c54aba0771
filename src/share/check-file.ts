import * as z from 'zod/mini';
import { type AnyFile, type FormatName, isFormatName, SCHEMAS } from './formats.ts';
import { PROBLEM_CODES, type Problem, type ProblemCode } from './problem.ts';

/** Where more is wrong nobody looks for a sound rest. */
export const FAULTS_AT_MOST = 120_000;

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
    const keys = issue.keys.slice(0, FAULTS_AT_MOST + 1);
    return keys.map((key) => ({ path: [...path, key], code: 'unknown-practice' }));
  }
  const code = isProblemCode(issue.message) ? issue.message : 'not-an-object';
  if (issue.code === 'too_big') return [{ path, code, params: { most: Number(issue.maximum) } }];
  return [issue.code === 'custom' && issue.params ? { path, code, params: issue.params } : { path, code }];
}

/** What the schema says of a value; undefined where that is more than the engine hands on at once: some hundred thousand issues. */
function reading(format: FormatName, value: unknown) {
  try {
    return z.safeParse<z.ZodMiniType<AnyFile>>(SCHEMAS[format], value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Holds a value against the schema its `format` names. */
export function checkFile(value: unknown): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ path: [], code: 'unknown-format' }] };
  }
  const format = 'format' in value ? value.format : undefined;
  if (!isFormatName(format)) return { faults: [{ path: ['format'], code: 'unknown-format' }] };
  const result = reading(format, value);
  if (result === undefined) return { faults: [{ path: [], code: 'too-much-wrong' }] };
  if (result.success) return { file: result.data };
  const faults = result.error.issues.flatMap(faultsOf);
  // What a newer Cap17 means by the rest is not for us to judge.
  const newer = faults.filter(({ path, code }) => path.length === 1 && code === 'too-new');
  return { faults: newer.length > 0 ? newer : faults };
}
