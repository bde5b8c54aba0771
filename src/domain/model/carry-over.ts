import type { Answer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { comparabilityOf } from './comparability.ts';
import { MODEL_VERSION, type PracticeId } from './practice.ts';
import { practicesIn } from './versions.ts';

/** An assessment under another model, and the practices whose answer it could not keep. */
export interface CarriedOver {
  readonly assessment: Assessment;
  /** Answered or proven before, asked again because they ask something else now; in model order. */
  readonly askedAgain: readonly PracticeId[];
}

/** Was something said that belongs to the question? A proof outlives the answer it was given for. */
function isSaid({ level, status, proof }: Answer): boolean {
  return level !== undefined || status !== undefined || proof !== undefined;
}

/** What stays of an answer to another question: how much it matters, the target, the note; proof belonged to it. */
function weighing({ importance, target, note }: Answer): Answer {
  return {
    ...(importance !== undefined && { importance }),
    ...(target !== undefined && { target }),
    ...(note !== undefined && { note }),
  };
}

/**
 * An assessment of an older model as one of today's: answers to practices that compare stay as they are; of the
 * others only what does not belong to the question, and they are asked again. One of today's, or newer, stays.
 */
export function carryOver(assessment: Assessment): CarriedOver {
  const from = assessment.model;
  if (from >= MODEL_VERSION) return { assessment, askedAgain: [] };
  const answers: Partial<Record<PracticeId, Answer>> = {};
  const askedAgain: PracticeId[] = [];
  for (const id of practicesIn(MODEL_VERSION)) {
    const answer = assessment.answers[id];
    if (answer === undefined) continue;
    if (comparabilityOf(id, from, MODEL_VERSION) !== 'not-comparable') answers[id] = answer;
    else {
      if (isSaid(answer)) askedAgain.push(id);
      const rest = weighing(answer);
      if (Object.keys(rest).length > 0) answers[id] = rest;
    }
  }
  return { assessment: { ...assessment, model: MODEL_VERSION, answers }, askedAgain };
}
