import { bringBack } from '../../stores/browser/bring-back.ts';
import { keysWith } from '../../stores/browser/storage.ts';
import { KEYS } from '../../stores/keys.ts';
import type { OwnAssessment } from './read-own-assessment.ts';

/**
 * The visitor's own current assessment, or null when this device keeps none. The store and its parser are only
 * loaded when there is something to read.
 */
export async function ownAssessment(): Promise<OwnAssessment | null> {
  if (keysWith(KEYS.assessment).length === 0 && !(await bringBack(KEYS.assessment))) return null;
  const { readOwnAssessment } = await import('./read-own-assessment.ts');
  return readOwnAssessment();
}
