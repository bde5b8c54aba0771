import { $assessments, $current, selectAssessment } from '../../stores/assessments.ts';

/** Works on what was just kept, where this device worked on nothing. */
export function workOnFirstKept(): void {
  const [kept] = $assessments.get();
  if ($current.get() === null && kept) selectAssessment(kept.id);
}
