import { comparabilityOf } from '../model/comparability.ts';
import { MODEL_VERSION, PRACTICE_IDS, type PracticeId } from '../model/practice.ts';
import type { OwnWording } from './own-wording.ts';

/** The practices that a wording still speaks of: not those that ask something else since its model. */
export function spokenOf({
  model,
  practices,
}: Pick<OwnWording, 'model' | 'practices'>): readonly PracticeId[] {
  return PRACTICE_IDS.filter(
    (id) => practices[id] !== undefined && comparabilityOf(id, model, MODEL_VERSION) !== 'not-comparable',
  );
}
