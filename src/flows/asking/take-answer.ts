import type { Assessment } from '../../domain/model/assessment.ts';
import { comparablePractices } from '../../domain/model/comparability.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { type Answered, mergeReply } from '../../domain/workshop/ask-someone.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { forgetAsk, type KeptAsk } from '../../stores/asked.ts';
import { changeAssessment } from '../../stores/assessments.ts';

/** A reply with what it says of practices that ask the same in the assessment's model. */
function comparable(reply: Reply, { model }: Assessment): Reply {
  const asked: ReadonlySet<string> = new Set(comparablePractices(reply.model, model));
  const answers = Object.entries(reply.answers).filter(([id]) => asked.has(id));
  return { ...reply, answers: Object.fromEntries(answers) };
}

/** What a reply answers and the assessment asks otherwise: it cannot be taken. In model order. */
export function leftOut(assessment: Assessment, reply: Reply): PracticeId[] {
  const { answers } = comparable(reply, assessment);
  return PRACTICE_IDS.filter((id) => reply.answers[id] !== undefined && answers[id] === undefined);
}

/** Does a reply answer something that the assessment asks too? Of other questions nothing can be taken. */
export function isComparable(assessment: Assessment, reply: Reply): boolean {
  return Object.keys(comparable(reply, assessment).answers).length > 0;
}

/** What taking an answer would do; undefined when nothing of it can be taken. Touches nothing. */
export function wouldTake(assessment: Assessment | undefined, reply: Reply): Answered | undefined {
  return assessment && isComparable(assessment, reply)
    ? mergeReply(assessment, comparable(reply, assessment))
    : undefined;
}

/** Takes an answer into the assessment it was asked for, as that is kept by then, and forgets the asking. */
export function takeAnswer(ask: KeptAsk, reply: Reply): void {
  changeAssessment(
    ask.assessment,
    (assessment) => mergeReply(assessment, comparable(reply, assessment)).assessment,
  );
  forgetAsk(ask.id);
}
