import { LEVELS, MOST_IMPORTANT_AT_MOST, mostImportant, PROOF_KINDS } from '../../domain/model/answer.ts';
import { DECISION_STATUSES } from '../../domain/model/assessment.ts';
import { MODEL_VERSION, PRACTICE_IDS } from '../../domain/model/practice.ts';
import type { AssessmentFile } from '../format/assessment.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../format/limits.ts';
import { readDate } from '../iso-date.ts';

type Check = (value: unknown) => boolean;
type Entries = Readonly<Record<string, unknown>>;

const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const date: Check = (value) => typeof value === 'string' && readDate(value) !== undefined;
const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** An object that holds this. */
const holding =
  (holds: (entries: Entries) => boolean): Check =>
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && holds(value as Entries);

/** An object whose entries are these, each as its check says, and no other. */
const object = (checks: Readonly<Record<string, Check>>): Check =>
  holding(
    (entries) =>
      Object.keys(entries).every((key) => Object.hasOwn(checks, key)) &&
      Object.entries(checks).every(([key, check]) => check(entries[key])),
  );
const both =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) && other(value);

const level = oneOf(LEVELS);
const name = text(TEXT_LIMITS.name);
const practice = oneOf(PRACTICE_IDS);
const proof = object({ kind: oneOf(PROOF_KINDS), name: maybe(name), date: maybe(date) });

const answer = both(
  object({
    level: maybe(level),
    status: maybe(oneOf(['not-applicable', 'dont-know'])),
    importance: maybe(oneOf([1, 2, 3])),
    target: maybe(level),
    proof: maybe(proof),
    note: maybe(text(TEXT_LIMITS.note)),
  }),
  holding(({ level: reached, status }) => reached === undefined || status === undefined),
);
const answers = both(
  holding((entries) => Object.entries(entries).every(([id, entry]) => practice(id) && answer(entry))),
  (entries) => mostImportant(entries as AssessmentFile['answers']).slice(MOST_IMPORTANT_AT_MOST).length === 0,
);

const decision = both(
  object({
    practice: maybe(practice),
    action: maybe(text(TEXT_LIMITS.action)),
    step: maybe(object({ practice, level })),
    owner: maybe(name),
    due: maybe(date),
    indicator: maybe(name),
    status: maybe(oneOf(DECISION_STATUSES)),
    proof: maybe(proof),
  }),
  holding(({ action, step }) => action !== undefined || step !== undefined),
);

const assessment = object({
  format: oneOf(['cap17-assessment']),
  version: oneOf([1]),
  model: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MODEL_VERSION,
  date,
  scope: maybe(text(TEXT_LIMITS.scope)),
  organisation: maybe(text(TEXT_LIMITS.organisation)),
  answers,
  decisions: maybe(
    (value) => Array.isArray(value) && value.length <= LIST_LIMITS.decisions && value.every(decision),
  ),
  oldestProof: maybe((value) => date(value) && String(value).length === 'YYYY-MM'.length),
});

/**
 * What a link of an assessment holds, where it is sound by the schema of its file; undefined where it is not. It stands beside
 * that schema, and knows no more than a link can hold, so that an opened report waits for no library: a test holds both
 * to one outcome.
 */
export function checkedAssessment(held: Readonly<Record<string, unknown>>): AssessmentFile | undefined {
  return isSound(held) ? held : undefined;
}

const isSound = (held: unknown): held is AssessmentFile => assessment(held);
