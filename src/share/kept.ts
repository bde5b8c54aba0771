import type { AssessmentFile, WorkingCopyFile, WorkshopFile } from './files.ts';
import { assessmentSchema } from './schema/assessment-schema.ts';
import { keptSchema } from './schema/kept-schema.ts';

/** A file as it is kept on a device, and as it stands in a backup. */
interface Kept<File> {
  readonly id: string;
  /** The name its owner gave it. */
  readonly name: string;
  /** ISO time of the last change, UTC. */
  readonly updated: string;
  /** Closed: a later one was started from it. */
  readonly frozen?: boolean | undefined;
  /** The id of the one it was started from. */
  readonly previous?: string | undefined;
  /** ISO time at which it was put aside. */
  readonly deleted?: string | undefined;
  readonly file: File;
}
export type KeptAssessment = Kept<AssessmentFile>;
/** A facilitator's working copy, or a result of which a copy was kept. */
export type KeptWorkshop = Kept<WorkingCopyFile | WorkshopFile>;

const keptAssessmentSchema = keptSchema(assessmentSchema);

/** Reads one kept assessment from its text; undefined when the text is not one. Never throws. */
export function readKept(text: string): KeptAssessment | undefined {
  try {
    const reading = keptAssessmentSchema.safeParse(JSON.parse(text));
    return reading.success ? (reading.data as KeptAssessment) : undefined;
  } catch {
    // Not JSON.
    return undefined;
  }
}
