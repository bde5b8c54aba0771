import { PRACTICE_IDS } from '../domain/model/practice.ts';
import { checkFile, FAULTS_AT_MOST, type FileFault } from './check-file.ts';
import { type AnyFile, type FormatName, isFormatName } from './formats.ts';
import { beyondMeasure } from './json-measure.ts';
import { placeOfSyntaxError } from './json-place.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode, Remark } from './problem.ts';
import { remarksOn } from './remarks.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { shownKey } from './shown-key.ts';
import { without } from './sound-rest.ts';

/** A larger file is refused before it is read. In bytes; the text is held against it in UTF-16 units. */
export const FILE_BYTES_AT_MOST = 20_000_000;

const DEPTH_AT_MOST = 100;
/** More than a backup of five workshops of 5,000 holds. */
const VALUES_AT_MOST = 1_000_000;
const PROBLEMS_AT_MOST = 100;
const SALVAGE_ROUNDS_AT_MOST = 10;

export type ParsedFile =
  | { readonly ok: true; readonly file: AnyFile; readonly remarks: readonly Remark[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** The format that it names as one of ours does; absent where it names none. */
      readonly meant?: FormatName;
      /** What remains when the unsound entries are left out, to be proposed; absent when nothing sound does. */
      readonly sound?: AnyFile;
    };

function problemOf({ path, code, params }: FileFault): Problem {
  const shown = path.map((key) => shownKey(String(key))).join('.');
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

/** A longer name of a key is a text that went astray. In UTF-16 units. */
const KEY_AT_MOST = 1_000;
const isNoKey = (key: string) => key === '__proto__' || key.length > KEY_AT_MOST;

const HALF_A_SIGN = /\p{Cs}/u;

/** A list or an object that is gone through, and which of its keys is under way. */
interface Frame {
  readonly value: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  at: number;
}

/**
 * Takes keys that none of ours may have out everywhere and gives their places, and those of texts and keys that hold half
 * of a sign; undefined when the value is nested too deeply to be one of ours. No recursion, and no place is written down
 * but that of a fault: a million of them, a hundred keys long, are a gigabyte.
 */
function tame(root: unknown): readonly FileFault[] | undefined {
  const faults: FileFault[] = [];
  const open: Frame[] = [];
  const fault = (code: ProblemCode, ...key: string[]) => {
    faults.push({ path: [...open.map(({ keys, at }) => keys[at] ?? ''), ...key], code });
  };
  const enter = (value: unknown) => {
    if (typeof value === 'string' && HALF_A_SIGN.test(value)) fault('broken-text');
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value).filter(isNoKey)) {
      Reflect.deleteProperty(value, key);
      fault('not-a-key', key);
    }
    open.push({ value: value as Frame['value'], keys: Object.keys(value), at: -1 });
  };
  enter(root);
  for (let top = open.at(-1); top && faults.length <= FAULTS_AT_MOST; top = open.at(-1)) {
    top.at += 1;
    const key = top.keys[top.at];
    if (key === undefined) open.pop();
    else if (open.length > DEPTH_AT_MOST) return undefined;
    else {
      if (HALF_A_SIGN.test(key)) fault('broken-text');
      enter(top.value[key]);
    }
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

function refusal(code: ProblemCode, params?: Problem['params']): ParsedFile & { ok: false } {
  return { ok: false, problems: [problemOf({ path: [], code, ...(params && { params }) })] };
}

/** The answer for what no file of ours is, seen before it is parsed: a bomb costs a look. */
function measured(source: string): ParsedFile | undefined {
  if (!/^\s*[[{]/.test(source)) return undefined;
  const beyond = beyondMeasure(source, { depth: DEPTH_AT_MOST + 1, values: VALUES_AT_MOST });
  if (beyond === undefined) return undefined;
  return beyond === 'too-deep' ? refusal(beyond, { most: DEPTH_AT_MOST }) : tooManyValues(VALUES_AT_MOST);
}

/** The answer for a file of so many bytes, which is not read. */
export function tooLarge(bytes: number): ParsedFile {
  return refusal('too-large', { size: Math.floor(bytes / 1_000_000), most: FILE_BYTES_AT_MOST / 1_000_000 });
}

/** The answer for a file that holds more values than so many. */
export function tooManyValues(most: number): ParsedFile {
  return refusal('too-many-values', { most });
}

/** How a file of ours begins. */
const BEGUN = /^\uFEFF?\s*\{\s*"format"\s*:\s*"(cap17-[a-z-]{1,20})"/;

/** The format that the beginning of a text names, as our files do; undefined where it names none. */
export function meantIn(text: string): FormatName | undefined {
  const meant = BEGUN.exec(text)?.[1];
  return isFormatName(meant) ? meant : undefined;
}

/** The answer for what is no JSON: one of ours that was cut, or changed by hand, still says what it is. */
function noJson(source: string): ParsedFile {
  const place = placeOfSyntaxError(source);
  const refused = place ? refusal('not-json-at', { ...place }) : refusal('not-json');
  const meant = meantIn(source);
  return meant ? { ...refused, meant } : refused;
}

/** The format that a value names. */
function formatIn(value: unknown): FormatName | undefined {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  return isFormatName(format) ? format : undefined;
}

/** Reads the text of any of our files: a sound file and remarks, or all problems found and what sound rest there is. */
export function parseFile(text: string): ParsedFile {
  if (text.length > FILE_BYTES_AT_MOST) return tooLarge(text.length);
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return refusal('empty-file');
  const beyond = measured(source);
  if (beyond) return beyond;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return noJson(source);
  }
  const ofText = faultsOfText(source, value);
  if (ofText === undefined) return refusal('too-deep', { most: DEPTH_AT_MOST });
  const checked = ofText.length > FAULTS_AT_MOST ? { faults: [] } : checkFile(value);
  if ('file' in checked && ofText.length === 0) {
    return { ok: true, file: checked.file, remarks: remarksOn(checked.file) };
  }
  const faults = 'faults' in checked ? [...ofText, ...checked.faults] : ofText;
  // Keys that none may have are out already.
  const left = faults.filter(({ code }) => code !== 'not-a-key');
  const sound = faults.length > FAULTS_AT_MOST ? undefined : salvage(value, left);
  const problems = faults.slice(0, PROBLEMS_AT_MOST).map(problemOf);
  const meant = formatIn(value);
  return { ok: false, problems, ...(meant && { meant }), ...(sound && { sound }) };
}
