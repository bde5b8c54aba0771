import type { Answer } from '../../../domain/model/answer.ts';
import type { Assessment } from '../../../domain/model/assessment.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { placeIn } from '../held.ts';
import { pack, unpack } from '../mixed-radix.ts';
import { dateDigits, dateOf, dateRadices, oldestDigit, oldestOf, oldestRadix } from './dates.ts';
import { modelAt, type Tables } from './tables.ts';
import { perPractice, voteDigit, voteRadices } from './votes.ts';

/** Least significant first: what always varies, then what is 0 by default and so costs nothing. */
function radicesOf(tables: Tables): number[] {
  return [
    ...voteRadices(tables),
    ...dateRadices(tables),
    ...perPractice(tables, tables.importances.length),
    ...perPractice(tables, tables.proofs.length),
    ...perPractice(tables, tables.levels.length),
    oldestRadix(tables),
  ];
}

/**
 * What every link of an assessment carries, as one number. The assessment is a sound one; `oldestProof` is the ISO
 * month of its oldest dated proof.
 */
export function packAssessment(
  tables: Tables,
  { model, date, answers }: Assessment,
  oldestProof: string | undefined,
): bigint {
  const { importances, proofs, levels, targets, practices } = tables;
  const said = practices.map((id) => answers[id]);
  const importanceDigit = (answer: Answer | undefined) =>
    answer?.importance === undefined ? 0 : placeIn(importances, answer.importance);
  const targetDigit = (answer: Answer | undefined) => {
    if (answer?.target === undefined) return 0;
    const otherwise = placeIn(levels, targets[importanceDigit(answer)]);
    return (placeIn(levels, answer.target) - otherwise + levels.length) % levels.length;
  };
  const digits = [
    ...said.map((answer) => voteDigit(tables, answer?.level ?? answer?.status)),
    ...dateDigits(tables, date),
    ...said.map(importanceDigit),
    ...said.map((answer) => (answer?.proof ? placeIn(proofs, answer.proof.kind) : 0)),
    ...said.map(targetDigit),
    oldestDigit(oldestProof, date),
  ];
  return pack(digits, radicesOf(tables), placeIn(tables.models, model));
}

/** What a number holds of an assessment; `model` is undefined when a later Cap17 knows it. */
type Unpacked = Omit<Assessment, 'model'> & { readonly model: number | undefined };

/** The assessment in a number; undefined when no sound one packs to it. */
export function unpackAssessment(tables: Tables, number: bigint): Unpacked | undefined {
  const { practices, states, importances, proofs, levels, targets } = tables;
  const { digits, rest } = unpack(number, radicesOf(tables));
  const each = () => digits.splice(0, practices.length);
  const said = each();
  const date = dateOf(tables, digits.splice(0, dateRadices(tables).length));
  const [weights, kinds, aims] = [each(), each(), each()];
  const [oldest = 0] = digits;
  if (date === undefined) return undefined;
  const oldestProof = oldest > 0 ? oldestOf(tables, oldest, date) : undefined;
  if (oldest > 0 && oldestProof === undefined) return undefined;

  const answerAt = (at: number): Answer => {
    const state = states[said[at] ?? 0] ?? 'unanswered';
    const [weight = 0, kind = 0, aim = 0] = [weights[at], kinds[at], aims[at]];
    const otherwise = levels.indexOf(targets[weight] ?? 0);
    const proof = proofs[kind] ?? 'none';
    return {
      ...(typeof state === 'number' ? { level: state } : state !== 'unanswered' && { status: state }),
      ...(weight > 0 && { importance: importances[weight] }),
      ...(aim > 0 && { target: levels[(otherwise + aim) % levels.length] }),
      ...(kind > 0 && { proof: { kind: proof } }),
    };
  };
  const answers = practices.map((id, at): [PracticeId, Answer] => [id, answerAt(at)]);
  return {
    model: modelAt(tables, rest),
    date,
    answers: Object.fromEntries(answers.filter(([, answer]) => Object.keys(answer).length > 0)),
    ...(oldestProof !== undefined && { oldestProof }),
  };
}
