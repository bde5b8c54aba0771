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
} from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { oldestProofMonth } from '../../domain/scoring/solidity.ts';
import { pack, unpack } from './mixed-radix.ts';
import { DATE_RADICES, dateDigits, dateOf, OLDEST_RADIX, oldestDigit, oldestOf } from './wire-date.ts';

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
export const WIRE_PROOFS: readonly ProofKind[] = ['none', 'indicator', 'customer'];

/** One digit a practice. */
export const perPractice = (radix: number): number[] => WIRE_PRACTICES.map(() => radix);

/** Least significant first: what always varies, then what is 0 by default and so costs nothing. */
const RADICES: readonly number[] = [
  ...perPractice(WIRE_STATES.length),
  ...DATE_RADICES,
  ...perPractice(WIRE_IMPORTANCES.length),
  ...perPractice(WIRE_PROOFS.length),
  ...perPractice(LEVELS.length),
  OLDEST_RADIX,
];

/** What every link of an assessment carries, as one number. The assessment is a sound one. */
export function packAssessment(assessment: Assessment): bigint {
  const answers = WIRE_PRACTICES.map((id) => assessment.answers[id]);
  const state = (answer: Answer | undefined) => {
    const kind = stateOf(answer);
    return WIRE_STATES.indexOf(kind === 'rated' ? (answer?.level ?? 'unanswered') : kind);
  };
  const target = (answer: Answer | undefined) =>
    (targetOf(answer) - defaultTarget(importanceOf(answer)) + LEVELS.length) % LEVELS.length;
  const digits = [
    ...answers.map(state),
    ...dateDigits(assessment.date),
    ...answers.map((answer) => WIRE_IMPORTANCES.indexOf(importanceOf(answer))),
    ...answers.map((answer) => WIRE_PROOFS.indexOf(proofOf(answer))),
    ...answers.map(target),
    oldestDigit(oldestProofMonth(assessment), assessment.date),
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

/** The assessment in a number; undefined when no sound one packs to it. Its model may be newer than ours. */
export function unpackAssessment(number: bigint): Assessment | undefined {
  const { digits, rest } = unpack(number, RADICES);
  const take = (count: number) => digits.splice(0, count);
  const states = take(WIRE_PRACTICES.length);
  const date = dateOf(take(DATE_RADICES.length));
  const importances = take(WIRE_PRACTICES.length);
  const proofs = take(WIRE_PRACTICES.length);
  const targets = take(WIRE_PRACTICES.length);
  const [oldest = 0] = digits;

  if (date === undefined || rest >= BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const oldestProof = oldest > 0 ? oldestOf(oldest, date) : undefined;
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
