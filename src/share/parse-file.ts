import { PRACTICE_IDS } from '../domain/model/practice.ts';
import { checkFile, type FileFault } from './check-file.ts';
import type { AnyFile } from './formats.ts';
import { placeOfSyntaxError } from './json-place.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode, Remark } from './problem.ts';
import { remarksOn } from './remarks.ts';
import { without } from './sound-rest.ts';

/** A larger file is refused before it is read. In bytes; the text is held against it in UTF-16 units. */
export const FILE_BYTES_AT_MOST = 5_000_000;

const DEPTH_AT_MOST = 100;
const PROBLEMS_AT_MOST = 100;
const KEY_SHOWN_AT_MOST = 60;
const SALVAGE_ROUNDS_AT_MOST = 10;

export type ParsedFile =
  | { readonly ok: true; readonly file: AnyFile; readonly remarks: readonly Remark[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What remains when the unsound entries are left out, to be proposed; absent when nothing sound does. */
      readonly sound?: AnyFile;
    };

function problemOf({ path, code, params }: FileFault): Problem {
  const shown = path.map((key) => String(key).slice(0, KEY_SHOWN_AT_MOST)).join('.');
  const meant = code === 'unknown-practice' ? nearest(String(path.at(-1)), PRACTICE_IDS) : undefined;
  if (meant !== undefined) return { path: shown, code: 'misspelt-practice', params: { nearest: meant } };
  return { path: shown, code, ...(params && { params }) };
}

function salvage(
  value: unknown,
  faults: readonly FileFault[],
  rounds = SALVAGE_ROUNDS_AT_MOST,
): AnyFile | undefined {
  const rest = without(
    value,
    faults.map(({ path }) => path),
  );
  if (rest === undefined || rounds === 0) return undefined;
  const checked = checkFile(rest);
  return 'file' in checked ? checked.file : salvage(rest, checked.faults, rounds - 1);
}

/** Drops `__proto__` keys everywhere; false when the value is nested too deeply to be one of ours. No recursion. */
function tame(root: unknown): boolean {
  let layer = [root];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > DEPTH_AT_MOST) return false;
    layer = layer.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
      return Object.values(value);
    });
  }
  return true;
}

function refusal(code: ProblemCode, params?: Problem['params']): ParsedFile {
  return { ok: false, problems: [problemOf({ path: [], code, ...(params && { params }) })] };
}

/** The answer for a file that is not worth reading. */
export const TOO_LARGE = refusal('too-large', { most: FILE_BYTES_AT_MOST / 1_000_000 });

/** Reads the text of any of our files: a sound file and remarks, or all problems found and what sound rest there is. */
export function parseFile(text: string): ParsedFile {
  if (text.length > FILE_BYTES_AT_MOST) return TOO_LARGE;
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return refusal('empty-file');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    const place = placeOfSyntaxError(source);
    return place ? refusal('not-json-at', { ...place }) : refusal('not-json');
  }
  if (!tame(value)) return refusal('too-deep', { most: DEPTH_AT_MOST });
  const checked = checkFile(value);
  if ('file' in checked) return { ok: true, file: checked.file, remarks: remarksOn(checked.file) };
  const sound = salvage(value, checked.faults);
  const problems = checked.faults.slice(0, PROBLEMS_AT_MOST).map(problemOf);
  return { ok: false, problems, ...(sound && { sound }) };
}
