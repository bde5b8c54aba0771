import { answerSaying } from '../../domain/answer-back/take-lines.ts';
import type { Objection } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import { changeAnswer } from '../../stores/assessments.ts';
import { findKept } from '../../stores/keeping.ts';

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
