import { changeAnswer, type KeptAssessment } from '../../stores/assessments.ts';
import { hasHeld } from '../../value/verdict.ts';
import type { Models } from '../../workers/models.ts';

/** The practices that a file of purchases may prove. */
export const PROVEN_PRACTICES = ['lifetime-value', 'listening-by-value'] as const;
export type ProvenPractice = (typeof PROVEN_PRACTICES)[number];

/** May a file prove a practice? A forecast that held when it was checked proves the first, a forecast the second. */
export function mayProve(practice: ProvenPractice, { hasForecast, holdout }: Models): boolean {
  return hasForecast && (practice !== 'lifetime-value' || (holdout !== null && hasHeld(holdout)));
}

/** The day of the proof, ISO: as fresh as what it was drawn from, and no later than today. */
export function proofDate(lastDay: string, today: string): string {
  return lastDay < today ? lastDay : today;
}

/** What adding a proof of that name to a kept assessment comes to: whether it may be, and the name it takes the place of. */
export function proofPlace(saved: KeptAssessment | null, practice: ProvenPractice, name: string) {
  const before = saved?.file.answers?.[practice]?.proof?.name;
  const isOther = before !== name;
  return {
    replaces: before !== undefined && before !== '' && isOther ? before : undefined,
    canAdd: saved !== null && !saved.frozen && isOther,
  };
}

/** Adds the proof to the answer that is kept, whatever else it holds. */
export function addProof(saved: KeptAssessment, practice: ProvenPractice, name: string, date: string): void {
  const answer = saved.file.answers?.[practice];
  changeAnswer(saved.id, practice, { ...answer, proof: { kind: 'indicator', name, date } });
}
