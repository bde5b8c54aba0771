import { INTERACTION } from './interaction.ts';
import { AXIS_IDS, type AxisId, MODEL_VERSION, type Practice, type PracticeId } from './practice.ts';
import { PROCESS } from './process.ts';
import { RELATION } from './relation.ts';
import { practicesIn } from './versions.ts';

export * from './comparability.ts';
export * from './practice.ts';
export * from './versions.ts';

const practiceById = new Map(
  [...INTERACTION, ...PROCESS, ...RELATION].map((practice) => [practice.id, practice]),
);

/** The practice with this id. */
export function practiceOf(id: PracticeId): Practice {
  const practice = practiceById.get(id);
  if (!practice) throw new Error(`No practice ${id} in the model`);
  return practice;
}

/** An axis with its practices, in model order. */
export interface Axis {
  readonly id: AxisId;
  readonly practices: readonly Practice[];
}

/** The axes in model order, each with those of its practices that are among these. */
export function axesOf(ids: readonly PracticeId[]): readonly Axis[] {
  const practices = ids.map(practiceOf);
  return AXIS_IDS.map((id) => ({ id, practices: practices.filter(({ axis }) => axis === id) }));
}

/** The whole model of today, in model order. */
export const PRACTICES: readonly Practice[] = practicesIn(MODEL_VERSION).map(practiceOf);

/** The axes of today's model, with their practices. */
export const AXES = axesOf(practicesIn(MODEL_VERSION));

/** The practices of one axis of today's model. */
export function practicesOf(axis: AxisId): readonly Practice[] {
  return PRACTICES.filter((practice) => practice.axis === axis);
}

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
