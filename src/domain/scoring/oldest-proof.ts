import { proofOf } from '../model/answer.ts';
import { practicesIn } from '../model/versions.ts';
import type { Scored } from './scored.ts';

/** The ISO month of the oldest dated proof of a rated practice; undefined when none is dated. */
export function oldestProofMonth({ model, answers, oldestProof }: Scored): string | undefined {
  const months = oldestProof === undefined ? [] : [oldestProof.slice(0, 7)];
  for (const id of practicesIn(model)) {
    const answer = answers[id];
    const date = answer?.proof?.date;
    if (answer?.level === undefined || proofOf(answer) === 'none' || date === undefined) continue;
    months.push(date.slice(0, 7));
  }
  return months.sort()[0];
}
