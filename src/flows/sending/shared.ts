import type { Assessment } from '../../domain/model/assessment.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';
import type { SavedWorkshop } from '../../stores/workshops.ts';

/** A report that leaves: one person's, or a group's. */
export type Shared =
  | { readonly assessment: Assessment }
  | {
      readonly workshop: Workshop;
      /** The working copy it is made of, where one facilitates it. */
      readonly saved?: SavedWorkshop | undefined;
    };
