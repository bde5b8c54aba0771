import type { Assessment } from '../model/assessment.ts';

const SCORED = ['scope', 'date', 'model', 'answers', 'oldestProof'] as const;

/** What a report is scored on: of the rest of an assessment, decisions or measures, its score says nothing. */
export type Scored = Pick<Assessment, (typeof SCORED)[number]>;

/** Says all of it in one text: two assessments with the same text have the same score. */
export function scoredText(scored: Scored): string {
  return JSON.stringify(SCORED.map((part) => scored[part]));
}
