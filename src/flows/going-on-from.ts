import type { KeptAssessment } from '../stores/assessments.ts';

/** What goes on from an assessment: itself or, once it is closed or gone, the open one that was started from it. */
export function goingOnFrom(id: string, kept: readonly KeptAssessment[]): KeptAssessment | undefined {
  const itself = kept.find((one) => one.id === id);
  if (itself && !itself.frozen) return itself;
  const others = kept.filter((one) => one !== itself);
  const later = others.filter(({ previous }) => previous === id);
  return later.map((one) => goingOnFrom(one.id, others)).find((one) => one !== undefined);
}
