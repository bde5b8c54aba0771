import {
  type Answer,
  type AnswerState,
  defaultTarget,
  type Importance,
  importanceOf,
  LEVELS,
  type Level,
  type ProofKind,
  proofOf,
  stateOf,
  targetOf,
} from '../../domain/answer.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { PracticeId } from '../../domain/model.ts';
import { oldestProofMonth } from '../../domain/solidity.ts';
import { FIRST_YEAR, LAST_YEAR, readDate, writeDate } from '../iso-date.ts';
import { pack, unpack } from './mixed-radix.ts';

// The orders below are the wire's own. They are in links that exist: append, never reorder.

export const WIRE_PRACTICES: readonly PracticeId[] = [
  'channel-choice',
  'time-choice',
  'self-service',
  'place-choice',
  'privacy-choice',
  'guidance',
  'customer-routines',
  'first-contact-resolution',
  'omnichannel-continuity',
  'customer-education',
  'partner-journeys',
  'stated-preferences',
  'positive-surprise',
  'easy-feedback',
  'lifetime-value',
  'listening-by-value',
  'closed-loop',
];
const WIRE_STATES: readonly (Level | Exclude<AnswerState, 'rated'>)[] = [
  'unanswered',
  0,
  1,
  2,
  3,
  4,
  'not-applicable',
  'dont-know',
];
/** The default comes first in each: it costs nothing. */
const WIRE_IMPORTANCES: readonly Importance[] = [2, 1, 3];
const WIRE_PROOFS: readonly ProofKind[] = ['none', 'indicator', 'customer'];

const YEARS = LAST_YEAR - FIRST_YEAR + 1;
/** 0 for no dated proof, else 1 + the months before the assessment, zigzag: a proof may be dated after it. */
const OLDEST_RADIX = 2 * 12 * YEARS;

const perPractice = (radix: number): number[] => WIRE_PRACTICES.map(() => radix);

/** Least significant first: what always varies, then what is 0 by default and so costs nothing. */
const RADICES: readonly number[] = [
  ...perPractice(WIRE_STATES.length),
  32,
  12,
  YEARS,
  ...perPractice(WIRE_IMPORTANCES.length),
  ...perPractice(WIRE_PROOFS.length),
  ...perPractice(LEVELS.length),
  OLDEST_RADIX,
];

function monthCount(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function oldestDigit(assessment: Assessment): number {
  const oldest = oldestProofMonth(assessment);
  if (oldest === undefined) return 0;
  const before = monthCount(assessment.date) - monthCount(oldest);
  return 1 + (before >= 0 ? 2 * before : -2 * before - 1);
}

/** What every link of an assessment carries, as one number. The assessment is a sound one. */
export function packAssessment(assessment: Assessment): bigint {
  const date = readDate(assessment.date);
  if (date === undefined) throw new RangeError(`No such date: ${assessment.date}`);
  const answers = WIRE_PRACTICES.map((id) => assessment.answers[id]);
  const state = (answer: Answer | undefined) => {
    const kind = stateOf(answer);
    return WIRE_STATES.indexOf(kind === 'rated' ? (answer?.level ?? 'unanswered') : kind);
  };
  const target = (answer: Answer | undefined) =>
    (targetOf(answer) - defaultTarget(importanceOf(answer)) + LEVELS.length) % LEVELS.length;
  const digits = [
    ...answers.map(state),
    date.day ?? 0,
    date.month - 1,
    date.year - FIRST_YEAR,
    ...answers.map((answer) => WIRE_IMPORTANCES.indexOf(importanceOf(answer))),
    ...answers.map((answer) => WIRE_PROOFS.indexOf(proofOf(answer))),
    ...answers.map(target),
    oldestDigit(assessment),
  ];
  return pack(digits, RADICES, assessment.model - 1);
}

function readAnswer(state: number, importanceDigit: number, proof: number, target: number): Answer {
  const said = WIRE_STATES[state] ?? 'unanswered';
  const importance = WIRE_IMPORTANCES[importanceDigit] ?? 2;
  const kind = WIRE_PROOFS[proof] ?? 'none';
  const level = LEVELS[(defaultTarget(importance) + target) % LEVELS.length];
  return {
    ...(typeof said === 'number' ? { level: said } : said !== 'unanswered' && { status: said }),
    ...(importanceDigit > 0 && { importance }),
    ...(target > 0 && { target: level }),
    ...(proof > 0 && { proof: { kind } }),
  };
}

function readOldest(digit: number, date: string): string | undefined {
  const before = digit % 2 === 1 ? (digit - 1) / 2 : -digit / 2;
  const month = monthCount(date) - before;
  return writeDate({ year: Math.floor(month / 12), month: (month % 12) + 1 });
}

/** The assessment in a number; undefined when no sound one packs to it. Its model may be newer than ours. */
export function unpackAssessment(number: bigint): Assessment | undefined {
  const { digits, rest } = unpack(number, RADICES);
  const take = (count: number) => digits.splice(0, count);
  const states = take(WIRE_PRACTICES.length);
  const [day = 0, month = 0, year = 0] = take(3);
  const importances = take(WIRE_PRACTICES.length);
  const proofs = take(WIRE_PRACTICES.length);
  const targets = take(WIRE_PRACTICES.length);
  const [oldest = 0] = digits;

  const date = writeDate({
    year: year + FIRST_YEAR,
    month: month + 1,
    ...(day > 0 && { day }),
  });
  if (date === undefined || rest >= BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const oldestProof = oldest > 0 ? readOldest(oldest, date) : undefined;
  if (oldest > 0 && oldestProof === undefined) return undefined;
  const answers = WIRE_PRACTICES.map((id, index): [PracticeId, Answer] => {
    const [state = 0, importance = 0, proof = 0, target = 0] = [states, importances, proofs, targets].map(
      (row) => row[index],
    );
    return [id, readAnswer(state, importance, proof, target)];
  });
  return {
    model: Number(rest) + 1,
    date,
    answers: Object.fromEntries(answers.filter(([, answer]) => Object.keys(answer).length > 0)),
    ...(oldestProof !== undefined && { oldestProof }),
  };
}
