import { type Answer, needsProof, type Proof, proofOf, stateOf } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { comparabilityOf } from './comparability.ts';
import type { PracticeId } from './practice.ts';

function isAskedAlike(practice: PracticeId, last: Assessment, now: Assessment): boolean {
  return comparabilityOf(practice, last.model, now.model) !== 'not-comparable';
}

/** Of these practices, those that were answered last time, ask the same, and have no answer yet. */
export function unchangedAmong(
  practices: readonly PracticeId[],
  last: Assessment,
  now: Assessment,
): PracticeId[] {
  return practices.filter(
    (id) =>
      stateOf(last.answers[id]) !== 'unanswered' &&
      stateOf(now.answers[id]) === 'unanswered' &&
      isAskedAlike(id, last, now),
  );
}

/** What was said of a practice, without what is given afresh each time: its proof, its note, its weight. */
function saidOf(answer: Answer): Answer {
  if (answer.level !== undefined) return { level: answer.level };
  if (answer.status === 'not-applicable') {
    return { status: answer.status, ...(answer.reason && { reason: answer.reason }) };
  }
  return answer.status ? { status: answer.status, ...(answer.ask && { ask: answer.ask }) } : {};
}

/** The assessment in which these practices stand as they stood, with why they do not apply and who would know. */
export function withUnchanged(
  now: Assessment,
  last: Assessment,
  practices: readonly PracticeId[],
): Assessment {
  const taken = unchangedAmong(practices, last, now).map((id): [PracticeId, Answer] => {
    const { importance, target, note, proof, contested } = now.answers[id] ?? {};
    const mine = {
      ...(importance && { importance }),
      ...(target !== undefined && { target }),
      ...(note && { note }),
      ...(proof && { proof }),
      ...(contested && { contested }),
    };
    return [id, { ...mine, ...saidOf(last.answers[id] ?? {}) } as Answer];
  });
  return { ...now, answers: { ...now.answers, ...Object.fromEntries(taken) } };
}

/** The proof of last time, where the level claims one and none is named yet; undefined when there is none to offer. */
export function proofToOffer(practice: PracticeId, last: Assessment, now: Assessment): Proof | undefined {
  const proof = last.answers[practice]?.proof;
  const mine = now.answers[practice];
  const isWanted = needsProof(mine?.level) && proofOf(mine) === 'none' && !mine?.proof?.name;
  return isWanted && proof && proof.kind !== 'none' && isAskedAlike(practice, last, now) ? proof : undefined;
}

/** How old something of one day is at another, in whole months; both ISO days or months. Never below 0. */
export function monthsBetween(from: string, to: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return Math.max(0, months(to) - months(from));
}
