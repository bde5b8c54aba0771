import { type Answer, proofOf } from '../../domain/model/answer.ts';
import type { PracticeChange } from '../../domain/scoring/comparison.ts';
import type { ReportLanguage } from './report-language.ts';

/** How the proof of a practice changed since last time; one that was only not given again is not called weaker. */
export function proofChangeInWords(
  { t }: Pick<ReportLanguage, 't'>,
  proof: PracticeChange['proof'],
  now: Answer | undefined,
): string {
  const { moved } = t.report;
  return proof === 'lost' && proofOf(now) === 'none' ? moved.notAgain : moved[proof ?? 'same'];
}
