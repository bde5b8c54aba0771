import { type KeptAssessment, keptAssessmentSchema } from '../share/format/kept.ts';
import { readAs } from '../share/read-as.ts';
import { drawerOf } from './drawer.ts';
import { KEYS } from './keys.ts';

export type { KeptAssessment };

/** The assessments kept on this device. */
export const {
  $kept,
  $unreadable,
  $keeping,
  open: openKeeping,
  find: findKept,
  change: changeKept,
  add: addKept,
  forget: forgetKept,
  forgetWholly: forgetKeptWholly,
  eraseUnreadable,
} = drawerOf<KeptAssessment>({
  prefix: KEYS.assessment,
  aside: KEYS.unreadable,
  read: (text) => readAs(keptAssessmentSchema, text),
});
