import * as z from 'zod/mini';
import { type AssessmentFile, assessmentSchema } from './assessment.ts';
import { isoTime, otherwise, text, yesOrNo } from './fields.ts';
import { TEXT_LIMITS } from './limits.ts';

/** A file as it is kept on a device, and as it stands in a backup. */
export interface Kept<File> {
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

/** Files of one schema as they are kept. */
export const keptSchema = <File>(file: z.ZodMiniType<File>) =>
  z.looseObject(
    {
      id: text(TEXT_LIMITS.id),
      name: text(TEXT_LIMITS.name),
      updated: isoTime,
      frozen: z.optional(yesOrNo),
      previous: z.optional(text(TEXT_LIMITS.id)),
      deleted: z.optional(isoTime),
      file,
    },
    otherwise('not-an-object'),
  );

export type KeptAssessment = Kept<AssessmentFile>;

/** An assessment as the device keeps it. */
export const keptAssessmentSchema: z.ZodMiniType<KeptAssessment> = keptSchema(assessmentSchema);
