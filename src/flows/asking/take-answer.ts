import type { Assessment } from '../../domain/model/assessment.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { type Answered, mergeReply } from '../../domain/workshop/ask-someone.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { forgetAsk, type KeptAsk } from '../../stores/asked.ts';
import { changeAssessment } from '../../stores/assessments.ts';

/** Was it answered by the model this site asks with? Otherwise nothing of it can be taken. */
export function isOfThisModel({ model }: Pick<Reply, 'model'>): boolean {
  return model === MODEL_VERSION;
}

/** What taking an answer would do; undefined when nothing of it can be taken. Touches nothing. */
export function wouldTake(assessment: Assessment | undefined, reply: Reply): Answered | undefined {
  return assessment && isOfThisModel(reply) ? mergeReply(assessment, reply) : undefined;
}

/** Takes an answer into the assessment it was asked for, as that is kept by then, and forgets the asking. */
export function takeAnswer(ask: KeptAsk, reply: Reply): void {
  changeAssessment(ask.assessment, (assessment) => mergeReply(assessment, reply).assessment);
  forgetAsk(ask.id);
}
