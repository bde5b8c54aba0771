import { INTERACTION } from './interaction.ts';
import { AXIS_IDS, type AxisId, type Practice, type PracticeId } from './practice.ts';
import { PROCESS } from './process.ts';
import { RELATION } from './relation.ts';

export * from './practice.ts';

/** The whole model, in model order. */
export const PRACTICES: readonly Practice[] = [...INTERACTION, ...PROCESS, ...RELATION];

const practiceById = new Map(PRACTICES.map((practice) => [practice.id, practice]));

/** The practice with this id. */
export function practiceOf(id: PracticeId): Practice {
  const practice = practiceById.get(id);
  if (!practice) throw new Error(`No practice ${id} in the model`);
  return practice;
}

/** The practices of one axis, in model order. */
export function practicesOf(axis: AxisId): readonly Practice[] {
  return PRACTICES.filter((practice) => practice.axis === axis);
}

/** Axes in model order with their practices. */
export const AXES = AXIS_IDS.map((id) => ({ id, practices: practicesOf(id) }));

/**
 * A practice that must stand at `level` before another is worth raising. Our convention, from Dixon et al.
 * (2010) for the first (less effort before surprise) and from the order of listening for the others.
 * A warning: it orders the gaps and never changes a score.
 */
export interface Prerequisite {
  readonly practice: PracticeId;
  readonly needs: PracticeId;
  readonly level: 2;
  readonly source: string | null;
}

export const PREREQUISITES: readonly Prerequisite[] = [
  { practice: 'positive-surprise', needs: 'first-contact-resolution', level: 2, source: 'dixon-2010' },
  { practice: 'listening-by-value', needs: 'easy-feedback', level: 2, source: null },
  { practice: 'closed-loop', needs: 'easy-feedback', level: 2, source: null },
];
