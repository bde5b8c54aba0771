import { PRACTICE_IDS } from '../domain/model/practice.ts';
import { checkFile, type FileFault } from './check-file.ts';
import type { AnyFile } from './formats.ts';
import { beyondMeasure } from './json-measure.ts';
import { placeOfSyntaxError } from './json-place.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode, Remark } from './problem.ts';
import { remarksOn } from './remarks.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { without } from './sound-rest.ts';

/** A larger file is refused before it is read. In bytes; the text is held against it in UTF-16 units. */
export const FILE_BYTES_AT_MOST = 20_000_000;

const DEPTH_AT_MOST = 100;
/** More than a backup of five workshops of 5,000 holds. */
const VALUES_AT_MOST = 1_000_000;
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
  const shown = path.map((key) => String(key).slice(0, KEY_SHOWN_AT_MOST).toWellFormed()).join('.');
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

/** A value of a JSON text, and where it stands. */
interface Placed {
  readonly value: unknown;
  readonly path: readonly string[];
}

/**
 * Takes `__proto__` keys out everywhere and gives their places, and those of texts and keys that hold half of a sign; undefined
 * when the value is nested too deeply to be one of ours. No recursion.
 */
function tame(root: unknown): readonly FileFault[] | undefined {
  const faults: FileFault[] = [];
  let layer: Placed[] = [{ value: root, path: [] }];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > DEPTH_AT_MOST) return undefined;
    layer = layer.flatMap(({ value, path }) => {
      if (typeof value === 'string' && !value.isWellFormed()) faults.push({ path, code: 'broken-text' });
      if (typeof value !== 'object' || value === null) return [];
      if (Object.hasOwn(value, '__proto__')) {
        Reflect.deleteProperty(value, '__proto__');
        faults.push({ path: [...path, '__proto__'], code: 'not-a-key' });
      }
      const entries = Object.entries(value).map(([key, inner]) => ({ value: inner, path: [...path, key] }));
      for (const one of entries) {
        if (!one.path.at(-1)?.isWellFormed()) faults.push({ path: one.path, code: 'broken-text' });
      }
      return entries;
    });
  }
  return faults;
}

/** What is wrong with a JSON text before anything is held against a schema; undefined when it is nested too deeply. */
function faultsOfText(source: string, value: unknown): readonly FileFault[] | undefined {
  const tamed = tame(value);
  if (tamed === undefined) return undefined;
  const repeated = repeatedKeys(source, PROBLEMS_AT_MOST);
  return [...tamed, ...repeated.map((path): FileFault => ({ path, code: 'repeated-key' }))];
}

function refusal(code: ProblemCode, params?: Problem['params']): ParsedFile {
  return { ok: false, problems: [problemOf({ path: [], code, ...(params && { params }) })] };
}

/** The answer for what no file of ours is, seen before it is parsed: a bomb costs a look. */
function measured(source: string): ParsedFile | undefined {
  if (!/^\s*[[{]/.test(source)) return undefined;
  const beyond = beyondMeasure(source, { depth: DEPTH_AT_MOST + 1, values: VALUES_AT_MOST });
  if (beyond === undefined) return undefined;
  return refusal(beyond, { most: beyond === 'too-deep' ? DEPTH_AT_MOST : VALUES_AT_MOST / 1_000 });
}

/** The answer for a file that is not worth reading. */
export const TOO_LARGE = refusal('too-large', { most: FILE_BYTES_AT_MOST / 1_000_000 });

/** Reads the text of any of our files: a sound file and remarks, or all problems found and what sound rest there is. */
export function parseFile(text: string): ParsedFile {
  if (text.length > FILE_BYTES_AT_MOST) return TOO_LARGE;
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return refusal('empty-file');
  const beyond = measured(source);
  if (beyond) return beyond;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    const place = placeOfSyntaxError(source);
    return place ? refusal('not-json-at', { ...place }) : refusal('not-json');
  }
  const ofText = faultsOfText(source, value);
  if (ofText === undefined) return refusal('too-deep', { most: DEPTH_AT_MOST });
  const checked = checkFile(value);
  if ('file' in checked && ofText.length === 0) {
    return { ok: true, file: checked.file, remarks: remarksOn(checked.file) };
  }
  const faults = 'faults' in checked ? [...ofText, ...checked.faults] : ofText;
  // Keys that reach for the prototype are out already.
  const sound = salvage(
    value,
    faults.filter(({ code }) => code !== 'not-a-key'),
  );
  const problems = faults.slice(0, PROBLEMS_AT_MOST).map(problemOf);
  return { ok: false, problems, ...(sound && { sound }) };
}
