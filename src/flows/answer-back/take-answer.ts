import type { AnswerBack } from '../../domain/answer-back/answer-back.ts';
import { sealOf } from '../../domain/answer-back/seal.ts';
import { answerSaying, takeLines, withoutLines } from '../../domain/answer-back/take-lines.ts';
import type { Objection } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import { fromFile } from '../../share/files.ts';
import { changeAnswer, changeAssessment, type KeptAssessment } from '../../stores/assessments.ts';
import { findKept } from '../../stores/keeping.ts';

/** The reports of this device that an answer may be held against. */
export interface Answerables {
  /** The one it answers, as it stands; undefined when this device has it not, or its levels changed since. */
  readonly own: KeptAssessment | undefined;
  /** Closed, for a later one was started from it: it takes nothing any more. */
  readonly closed: KeptAssessment | undefined;
  /** The others, those of the same date first: to be held against only when its author says so. */
  readonly others: readonly KeptAssessment[];
}

/** Finds among what is kept the report an answer is to, by its seal. */
export function reportsFor(answer: AnswerBack, kept: readonly KeptAssessment[]): Answerables {
  const isIt = (one: KeptAssessment) => sealOf(fromFile(one.file)) === answer.report.seal;
  const open = kept.filter(({ frozen }) => !frozen);
  const own = open.find(isIt);
  const others = open.filter((one) => one !== own);
  const sameDate = (one: KeptAssessment) => one.file.date === answer.report.date;
  return {
    own,
    closed: own ? undefined : kept.find((one) => one.frozen && isIt(one)),
    others: [...others.filter(sameDate), ...others.filter((one) => !sameDate(one))],
  };
}

/** Takes the lines ticked into the report kept under an id, as it is by then. Returns how to take them back. */
export function takeAnswerBack(id: string, answer: AnswerBack, ticked: readonly string[]): () => void {
  const kept = findKept(id);
  if (!kept) return () => undefined;
  const before = fromFile(kept.file);
  changeAssessment(id, (assessment) => takeLines(assessment, answer, ticked));
  return () => changeAssessment(id, (assessment) => withoutLines(assessment, before, answer));
}

/** What the author of a report does with what was held against one of its levels. */
export interface ObjectionActs {
  /** Takes the level that was said instead; the objection is settled. */
  readonly take: (practice: PracticeId, objection: Objection) => void;
  /** Puts it aside; the level stays. */
  readonly drop: (practice: PracticeId, objection: Objection) => void;
}

/** What can be done with objections in the report kept under an id. */
export function objectionActs(id: string): ObjectionActs {
  const settle = (practice: PracticeId, objection: Objection, isTaken: boolean) => {
    const answer = findKept(id)?.file.answers[practice];
    if (!answer) return;
    const { contested = [], ...others } = answer;
    const left = contested.filter(
      ({ date, reason, by, to }) =>
        date !== objection.date || reason !== objection.reason || by !== objection.by || to !== objection.to,
    );
    const settled = isTaken && objection.to !== undefined ? answerSaying(others, objection.to) : others;
    changeAnswer(id, practice, left.length > 0 ? { ...settled, contested: left } : settled);
  };
  return {
    take: (practice, objection) => settle(practice, objection, true),
    drop: (practice, objection) => settle(practice, objection, false),
  };
}
