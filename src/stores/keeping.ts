import { type KeptAssessment, readKept } from '../share/kept.ts';
import { drawerOf } from './drawer.ts';
import { KEYS } from './keys.ts';

/** An assessment kept on this device. */
export type SavedAssessment = KeptAssessment;

/** The assessments kept on this device. */
export const {
  $saved,
  $unreadable,
  $keeping,
  open: openKeeping,
  find: findSaved,
  change: changeSaved,
  add: addSaved,
  forget: forgetSaved,
  eraseUnreadable,
} = drawerOf<SavedAssessment>({ prefix: KEYS.assessment, aside: KEYS.unreadable, read: readKept });
