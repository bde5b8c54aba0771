import { PRACTICE_IDS, type PracticeId } from './practice.ts';

/** How a practice of two models compares: `reworded` asks the same in other words, and its levels compare. */
export type Comparability = 'same' | 'reworded' | 'not-comparable';

/** What a model changed of the one before it. */
export interface ModelChange {
  readonly added: readonly PracticeId[];
  /** Their ids and rows stay, for files of before. */
  readonly left: readonly PracticeId[];
  /** Of the practices both have, those that are not the same. */
  readonly changed: Readonly<Partial<Record<PracticeId, Exclude<Comparability, 'same'>>>>;
}

/** The changes that made model 2, model 3 and so on, in that order. A row of a model that was released never changes. */
export const MODEL_CHANGES: readonly ModelChange[] = [];

/** The practices of model 1, model 2 and so on, each in model order. */
export const PRACTICES_BY_MODEL = [undefined, ...MODEL_CHANGES].map((_, at) => {
  const later = new Set(MODEL_CHANGES.slice(at).flatMap(({ added }) => added));
  const gone = new Set(MODEL_CHANGES.slice(0, at).flatMap(({ left }) => left));
  return PRACTICE_IDS.filter((id) => !later.has(id) && !gone.has(id));
});

/** The practices of a model, in model order; those of the latest for one that is newer still. */
export function practicesIn(model: number): readonly PracticeId[] {
  return PRACTICES_BY_MODEL[model - 1] ?? PRACTICES_BY_MODEL.at(-1) ?? PRACTICE_IDS;
}
