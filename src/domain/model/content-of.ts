import { mostImportant, stateOf } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { practicesIn } from './versions.ts';

/** How much an assessment holds: what a list or a preview says of it. All are counts. */
export interface Content {
  /** Practices in the model. */
  readonly all: number;
  /** Rated, not applicable or don't know. */
  readonly answered: number;
  readonly mattersMost: number;
  readonly proofs: number;
  readonly notes: number;
  readonly decisions: number;
  readonly measures: number;
}

/** Counts what an assessment holds. */
export function contentOf({ model, answers, decisions = [], measures = [] }: Assessment): Content {
  const practices = practicesIn(model);
  const entries = practices.map((id) => answers[id]);
  const having = (test: (entry: NonNullable<(typeof entries)[number]>) => boolean) =>
    entries.filter((entry) => entry !== undefined && test(entry)).length;
  return {
    all: practices.length,
    answered: having((entry) => stateOf(entry) !== 'unanswered'),
    mattersMost: mostImportant(answers).length,
    proofs: having((entry) => entry.proof !== undefined && entry.proof.kind !== 'none'),
    notes: having((entry) => Boolean(entry.note)),
    decisions: decisions.length,
    measures: measures.length,
  };
}
