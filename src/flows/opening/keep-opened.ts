import { computed } from 'nanostores';
import { fromFile } from '../../share/files.ts';
import {
  $current,
  $keeping,
  addAssessment,
  type Keeping,
  type KeptAssessment,
  selectAssessment,
  startAgain,
} from '../../stores/assessments.ts';
import { $opened, closeOpened } from './opened.ts';

/** What this device works on, and whether it keeps what it is given. */
export interface OwnBeside {
  readonly current: KeptAssessment | null;
  readonly keeping: Keeping;
}
export const $ownBeside = computed(
  [$current, $keeping],
  (current, keeping): OwnBeside => ({ current, keeping }),
);

/** Keeps what is open on this device, beside the others. Returns its id; null when nothing is open. */
export function keepCopy(name: string): string | null {
  const opened = $opened.get();
  return opened.state === 'open' ? addAssessment(name, fromFile(opened.file)) : null;
}

/** Starts the same scope again from a copy. False where the device keeps nothing: no other page would find it. */
export function assessAgain(id: string, name: string): boolean {
  return $keeping.get().ok && startAgain(id, name) !== null && $keeping.get().ok;
}

/** Goes on with a copy as with one's own. */
export function workOnCopy(id: string): void {
  selectAssessment(id);
  closeOpened();
}
