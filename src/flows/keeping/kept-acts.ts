import {
  $currentId,
  deleteAssessment,
  duplicateAssessment,
  eraseAssessment,
  type KeptAssessment,
  renameAssessment,
  restoreAssessment,
  selectAssessment,
  startAgain,
} from '../../stores/assessments.ts';
import { downloadAssessment } from './downloads.ts';

/** What can be done with an assessment where all that are kept are listed. */
export type KeptAct = 'resume' | 'report' | 'rename' | 'duplicate' | 'again' | 'file' | 'remove';

/** What came of an act, where there is something to say of it. */
export interface KeptActDone {
  readonly is: 'selected' | 'renamed' | 'duplicated' | 'again' | 'deleted';
  /** The name it is said of. */
  readonly name: string;
  /** Another assessment is worked on now, above the list. */
  readonly isElsewhere?: boolean;
  readonly undo?: () => void;
}

/** Does an act on a kept assessment; `newName` is what it or its copy is to be called. */
export function actOn(act: KeptAct, kept: KeptAssessment, newName = ''): KeptActDone | undefined {
  const { id, name } = kept;
  switch (act) {
    case 'report':
      selectAssessment(id);
      return undefined;
    case 'file':
      downloadAssessment(kept);
      return undefined;
    case 'resume':
      selectAssessment(id);
      return { is: 'selected', name, isElsewhere: true };
    case 'rename':
      renameAssessment(id, newName);
      return { is: 'renamed', name: newName };
    case 'duplicate':
      duplicateAssessment(id, newName);
      return { is: 'duplicated', name: newName };
    case 'again':
      startAgain(id, name);
      return { is: 'again', name, isElsewhere: true };
    case 'remove':
      return remove(kept);
  }
}

function remove({ id, name }: KeptAssessment): KeptActDone {
  const wasCurrent = $currentId.get() === id;
  deleteAssessment(id);
  const undo = () => {
    restoreAssessment(id);
    if (wasCurrent) selectAssessment(id);
  };
  return { is: 'deleted', name, undo };
}

/**
 * Erases an assessment for good, and what one asked others for it. False where the part that knows of those does not come:
 * nothing is erased then.
 */
export async function eraseKept(id: string): Promise<boolean> {
  const asked = await import('../../stores/asked.ts').catch(() => undefined);
  if (!asked) return false;
  eraseAssessment(id);
  asked.forgetAsksFor(id);
  return true;
}
