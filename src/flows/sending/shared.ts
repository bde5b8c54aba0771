import type { Assessment } from '../../domain/model/assessment.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';
import { type AssessmentFile, toFile, type WorkshopFile, workshopFile } from '../../share/files.ts';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';

/** A report that leaves: one person's, or a group's. */
export type Shared =
  | { readonly assessment: Assessment }
  | {
      readonly workshop: Workshop;
      /** The working copy it is made of, where one facilitates it. */
      readonly saved?: FacilitatedWorkshop | undefined;
    };

/** The same as a file, from which links are made. */
export function fileOf(shared: Shared): AssessmentFile | WorkshopFile {
  return 'assessment' in shared ? toFile(shared.assessment) : workshopFile(shared.workshop);
}
