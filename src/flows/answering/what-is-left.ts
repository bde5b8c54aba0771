import { type Answer, type Answers, mostImportant, needsProof } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { AxisId, PracticeId } from '../../domain/model/practice.ts';
import { minutesFor } from '../../domain/model/reading-time.ts';
import { type FieldName, nameOf, splitName } from './form-values.ts';
import { type FormStep, isAxis, STEPS } from './steps.ts';

/** What is asked about a practice: its axis, and how many words one reads to answer. */
export interface Asked {
  readonly id: PracticeId;
  readonly axis: AxisId;
  readonly words: number;
}

/** Was the question answered, be it by a level, “not applicable” or “don’t know”? */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer?.level !== undefined || answer?.status !== undefined;
}

/** The practices of a step whose question is still open; none outside the axes. */
export function openQuestions<Practice extends Asked>(
  step: FormStep,
  practices: readonly Practice[],
  answers: Answers,
): readonly Practice[] {
  return practices.filter(({ axis, id }) => axis === step && !isAnswered(answers[id]));
}

/** Minutes to read and answer the questions still open; 0 when none is. */
export function minutesLeft(practices: readonly Asked[], answers: Answers): number {
  const open = practices.filter(({ id }) => !isAnswered(answers[id]));
  return minutesFor(
    open.reduce((sum, { words }) => sum + words, 0),
    open.length,
  );
}

/** The practices whose level claims some proof. */
export function claimsOf<Practice extends Asked>(
  practices: readonly Practice[],
  answers: Answers,
): readonly Practice[] {
  return practices.filter(({ id }) => needsProof(answers[id]?.level));
}

/** Is there nothing left to give in this step? */
export function isDone(step: FormStep, practices: readonly Asked[], { scope, answers }: Assessment): boolean {
  if (isAxis(step)) return openQuestions(step, practices, answers).length === 0;
  if (step === 'scope') return scope !== undefined;
  if (step === 'matters') return mostImportant(answers).length > 0;
  const claims = claimsOf(practices, answers);
  return claims.length > 0 && claims.every(({ id }) => answers[id]?.proof !== undefined);
}

/** Before the first answer, decisions that go on from last time are asked about: they stand on the first step. */
function isToldFirst(practices: readonly Asked[], { answers, decisions = [] }: Assessment): boolean {
  return decisions.length > 0 && !practices.some(({ id }) => isAnswered(answers[id]));
}

/** Where to go on: the first step with something left, the last when there is nothing. */
export function stepToResume(practices: readonly Asked[], assessment: Assessment | undefined): FormStep {
  if (assessment && isToldFirst(practices, assessment)) return 'scope';
  return STEPS.find((step) => !assessment || !isDone(step, practices, assessment)) ?? 'proof';
}

/** The fields looked at before one leaves a step. The last looks at the scope again, as the report needs it. */
export function fieldsToCheck(step: FormStep, practices: readonly Asked[], answers: Answers): FieldName[] {
  if (step === 'scope') return ['scope', 'date'];
  if (step === 'matters') return [];
  if (step === 'proof') {
    return ['scope', 'date', ...claimsOf(practices, answers).map(({ id }) => nameOf(id, 'proofMonth'))];
  }
  return practices.filter(({ axis }) => axis === step).map(({ id }) => nameOf(id, 'reason'));
}

/** The question a fragment asks for by the id of its practice, with or without `#`; undefined when it names none. */
export function questionOf(fragment: string, practices: readonly Asked[]): FieldName | undefined {
  const asked = practices.find(({ id }) => id === fragment.replace(/^#/, ''));
  return asked && nameOf(asked.id, 'choice');
}

/** The step a field is on. */
export function stepOfField(name: FieldName, practices: readonly Asked[]): FormStep {
  const [, id, field] = splitName(name);
  if (id === undefined) return 'scope';
  if (field === 'matters') return 'matters';
  if (field?.startsWith('proof')) return 'proof';
  return practices.find((practice) => practice.id === id)?.axis ?? 'scope';
}
