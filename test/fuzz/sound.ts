import { isDeepStrictEqual } from 'node:util';
import { scoreAssessment } from '../../src/domain/scoring/report.ts';
import { groupAssessment } from '../../src/domain/workshop/workshop-report.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { fill } from '../../src/i18n/words.ts';
import { type AnyFile, fromFile } from '../../src/share/formats.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import type { LinkFailure } from '../../src/share/link/failure.ts';
import { NotHeldError } from '../../src/share/link/held.ts';
import { startOf } from '../../src/share/link/kinds.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import type { Problem } from '../../src/share/problem.ts';
import { hold } from './door.ts';

export const WORDS = LOCALES.map((locale) => ({ locale, t: messagesOf(locale) }));

/** Where a file of ours says a level, a day or month, a moment. What else it keeps under such a key is not judged. */
const [ASSESSMENT, WORKSHOP, COPY] = [
  String.raw`cap17-assessment|cap17-backup\.assessments\.\d+\.file`,
  String.raw`cap17-workshop|cap17-backup\.workshops\.\d+\.file`,
  'cap17-working-copy',
];
const LEVEL_AT = new RegExp(
  String.raw`^(?:(?:${ASSESSMENT})\.answers\.[\w-]+\.(?:level|target)|(?:${WORKSHOP}|${COPY})\.decided\.[\w-]+\.level|(?:${ASSESSMENT}|${WORKSHOP}|${COPY})\.decisions\.\d+\.step\.level)$`,
);
const DATE_AT = new RegExp(
  String.raw`^(?:cap17-(?:assessment|workshop|invitation|answer-back|working-copy|backup)\.(?:date|sendBy)|cap17-working-copy\.(?:invitation\.sendBy|keep\.until|liveRoom\.closes)|(?:${ASSESSMENT})\.answers\.[\w-]+\.proof\.date|(?:${WORKSHOP}|${COPY})\.decided\.[\w-]+\.proof\.date|(?:${ASSESSMENT}|${WORKSHOP}|${COPY})\.decisions\.\d+\.(?:due|proof\.date))$`,
);
const MOMENT_AT = /^cap17-backup\.(?:assessments|workshops|replies|asks)\.\d+\.updated$/;

/** Is there such a day or month? Judged by the calendar of the platform, not by ours. */
function isReal(date: unknown): boolean {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(String(date)) ?? [];
  const whole = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(whole.getTime()) && whole.toISOString().startsWith(String(date));
}

/** Holds each value of a file that a schema took for sound against what may stand in none. */
function holdValues(value: unknown, path: string): void {
  if (typeof value === 'string') hold(value.isWellFormed(), `half a sign at ${path}`);
  if (typeof value !== 'object' || value === null) return;
  hold(!Object.hasOwn(value, '__proto__'), `__proto__ at ${path}`);
  for (const [key, inner] of Object.entries(value)) {
    const at = `${path}.${key}`;
    hold(key.isWellFormed(), `half a sign in the key ${at}`);
    holdKnown(inner, at);
    holdValues(inner, at);
  }
}

function holdKnown(value: unknown, at: string): void {
  if (value === undefined) return;
  if (LEVEL_AT.test(at)) hold([0, 1, 2, 3, 4].includes(value as number), `level ${value} at ${at}`);
  if (DATE_AT.test(at)) hold(isReal(value), `no such date at ${at}: ${value}`);
  if (MOMENT_AT.test(at)) hold(isReal(String(value).slice(0, 10)), `no such day at ${at}: ${value}`);
}

function holdOnce(list: readonly string[] | undefined, most: number): void {
  if (list === undefined) return;
  hold(new Set(list).size === list.length, 'a practice stands twice');
  hold(list.length <= most, `${list.length} practices are named`);
}

/** Practices that are named, each once and five at most where they matter most. */
function holdLists(file: AnyFile): void {
  if (file.format === 'cap17-workshop' || file.format === 'cap17-working-copy') holdOnce(file.matterMost, 5);
  if (file.format === 'cap17-workshop' || file.format === 'cap17-invitation') holdOnce(file.practices, 30);
  if (file.format === 'cap17-assessment') {
    const most = Object.values(file.answers).filter((answer) => answer?.importance === 3);
    hold(most.length <= 5, 'six answers matter most');
  }
}

/** A file that is taken for sound, read again from its own text: the same, and scored without a fault. */
export function holdFile(file: AnyFile): void {
  const text = JSON.stringify(file);
  const again = parseFile(text);
  hold(again.ok, `not sound when read again: ${again.ok || JSON.stringify(again.problems.slice(0, 3))}`);
  hold(isDeepStrictEqual(JSON.parse(JSON.stringify(again.file)), JSON.parse(text)), 'read again otherwise');
  holdValues(file, file.format);
  holdLists(file);
  if (file.format === 'cap17-assessment') scoreAssessment(fromFile(file));
  if (file.format === 'cap17-workshop') scoreAssessment(groupAssessment(file));
}

/** A sound file leaves as a link, unless it says more than a link holds: then that is said. */
export async function linkOf(
  file: Parameters<typeof encodeLink>[0],
  parts: Parameters<typeof encodeLink>[1] = [],
): Promise<string | undefined> {
  try {
    return await encodeLink(file, parts);
  } catch (error) {
    if (error instanceof NotHeldError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Every problem of a file is said in every language, with nothing left to fill. */
export function holdProblems(problems: readonly Problem[]): void {
  hold(problems.length > 0 && problems.length <= 100, `${problems.length} problems`);
  for (const { t } of WORDS) {
    for (const { path, code, params } of problems) {
      const said = fill(t.problems[code] ?? '', { path: '', ...params });
      hold(
        said.length > 10 && !/\{(?:most|line|column|nearest)\}/.test(said),
        `no words for ${code} at ${path}`,
      );
    }
  }
}

/** Why a link does not open is said in every language. */
export function holdFailure(failure: LinkFailure): void {
  for (const { t } of WORDS) {
    const { title, what, todo } = t.share.failure[failure];
    const start = { report: startOf('cap17-assessment'), password: startOf('password') };
    hold(
      [title, what, fill(todo, start)].every((text) => text.length > 5),
      `no words for ${failure}`,
    );
  }
}
