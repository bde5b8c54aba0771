import type { Assessment } from '../../domain/model/assessment.ts';
import { comparablePractices } from '../../domain/model/comparability.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { type Answered, mergeReply } from '../../domain/workshop/ask-someone.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { forgetAsk, type KeptAsk } from '../../stores/asked.ts';
import { $assessments, changeAssessment, type KeptAssessment } from '../../stores/assessments.ts';
import { goingOnFrom } from '../going-on-from.ts';

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

/** What an answer is taken into: the assessment it was asked for or, once that is closed, the one that goes on from it. */
export function takesAnswer(ask: KeptAsk, kept: readonly KeptAssessment[]): KeptAssessment | undefined {
  return goingOnFrom(ask.assessment, kept);
}

/**
 * Takes an answer into what takes it by then, and forgets the asking. Returns the id of the assessment; undefined where there
 * is none any more, and nothing was done.
 */
export function takeAnswer(ask: KeptAsk, reply: Reply): string | undefined {
  const into = takesAnswer(ask, $assessments.get());
  if (!into) return undefined;
  changeAssessment(into.id, (assessment) => mergeReply(assessment, comparable(reply, assessment)).assessment);
  forgetAsk(ask.id);
  return into.id;
}
