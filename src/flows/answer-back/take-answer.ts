import type { AnswerBack } from '../../domain/answer-back/answer-back.ts';
import { type AnswerPlan, planAnswer } from '../../domain/answer-back/answer-lines.ts';
import {
  planInWorkshop,
  reportOfWorkshop,
  takeInWorkshop,
  withoutInWorkshop,
} from '../../domain/answer-back/in-workshop.ts';
import { sealOf } from '../../domain/answer-back/seal.ts';
import { takeLines, withoutLines } from '../../domain/answer-back/take-lines.ts';
import { scopeKey } from '../../domain/comparing/scopes.ts';
import { fromFile } from '../../share/files.ts';
import { changeAssessment, type KeptAssessment } from '../../stores/assessments.ts';
import { findKept } from '../../stores/keeping.ts';
import { changeWorkshop, copyOf, type FacilitatedWorkshop } from '../../stores/workshops.ts';
import { goingOnFrom } from '../going-on-from.ts';

/** A report of this device that an answer may be held against: of an assessment, or of a workshop one facilitates. */
export interface AnswerTarget {
  readonly kind: 'assessment' | 'workshop';
  readonly id: string;
  readonly name: string;
  /** ISO day or month. */
  readonly date: string;
}

/** The reports of this device that an answer may be held against. */
export interface Answerables {
  /** The one it answers, as it stands; undefined when this device has it not, or its levels changed since. */
  readonly own: AnswerTarget | undefined;
  /** Closed, for a later one was started from it: it takes nothing any more. */
  readonly closed: KeptAssessment | undefined;
  /** Is there one of the same scope and date whose levels are others: changed since, or somebody else's? */
  readonly isChanged: boolean;
  /**
   * The others: what goes on from the closed one first, then those of its scope, then of its date. To be held against only when
   * its author says so.
   */
  readonly others: readonly AnswerTarget[];
}

/** The scope that an answer names, of an assessment or of a workshop, however it is spaced or capitalised. */
function isOfScope(
  { file }: Pick<KeptAssessment | FacilitatedWorkshop, 'file'>,
  { scope }: AnswerBack,
): boolean {
  const named = 'invitation' in file ? file.invitation.scope : file.scope;
  return scope !== undefined && scopeKey({ scope: named }) === scopeKey({ scope });
}

/** Finds among what is kept the report an answer is to, by its seal: an assessment's, else a workshop's. */
export function reportsFor(
  answer: AnswerBack,
  kept: readonly KeptAssessment[],
  led: readonly FacilitatedWorkshop[] = [],
): Answerables {
  const isIt = (seal: string) => seal === answer.report.seal;
  const open = kept
    .filter(({ frozen }) => !frozen)
    .map(({ id, name, file }) => ({
      target: { kind: 'assessment', id, name, date: file.date } as const,
      seal: sealOf(fromFile(file)),
    }));
  const workshops = led.map(({ id, name, file }) => ({
    target: { kind: 'workshop', id, name, date: file.date } as const,
    seal: sealOf(reportOfWorkshop(file)),
  }));
  const all = [...open, ...workshops];
  const own = all.find(({ seal }) => isIt(seal))?.target;
  const closed = own ? undefined : kept.find((one) => one.frozen && isIt(sealOf(fromFile(one.file))));
  const ofScope = [...kept, ...led].filter((one) => isOfScope(one, answer));
  const next = closed && goingOnFrom(closed.id, kept);
  const others = all.map(({ target }) => target).filter((one) => one !== own);
  const nearest = [
    ...others.filter(({ id }) => id === next?.id),
    ...others.filter(({ id }) => ofScope.some((one) => one.id === id)),
    ...others.filter(({ date }) => date === answer.report.date),
  ];
  return {
    own,
    closed,
    isChanged: !own && ofScope.some(({ file }) => file.date === answer.report.date),
    others: [...new Set([...nearest, ...others])],
  };
}

/** What an answer would do to a report of this device, as it is by now; undefined when it is gone. */
export function planAgainst({ kind, id }: AnswerTarget, answer: AnswerBack): AnswerPlan | undefined {
  if (kind === 'workshop') {
    const copy = copyOf(id);
    return copy && planInWorkshop(copy, answer);
  }
  const kept = findKept(id);
  return kept && planAnswer(fromFile(kept.file), answer);
}

/** Takes the lines ticked into a report of this device, as it is by then. Returns how to take them back. */
export function takeAnswerBack(
  { kind, id }: AnswerTarget,
  answer: AnswerBack,
  ticked: readonly string[],
): () => void {
  if (kind === 'workshop') {
    const before = copyOf(id);
    if (!before) return () => undefined;
    changeWorkshop(id, (copy) => takeInWorkshop(copy, answer, ticked));
    return () => changeWorkshop(id, (copy) => withoutInWorkshop(copy, before, answer, ticked));
  }
  const kept = findKept(id);
  if (!kept) return () => undefined;
  const before = fromFile(kept.file);
  changeAssessment(id, (assessment) => takeLines(assessment, answer, ticked));
  return () => changeAssessment(id, (assessment) => withoutLines(assessment, before, answer, ticked));
}
