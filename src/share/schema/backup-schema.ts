import * as z from 'zod/mini';
import { assessmentSchema } from './assessment-schema.ts';
import {
  format,
  isoDate,
  isoTime,
  LIST_LIMITS,
  list,
  otherwise,
  TEXT_LIMITS,
  text,
  version,
  yesOrNo,
} from './fields.ts';
import { workingCopySchema, workshopSchema } from './workshop-schema.ts';

const kept = <File extends z.core.SomeType>(file: File) =>
  list(
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
    ),
    LIST_LIMITS.kept,
  );

/** `cap17-backup`: everything on the device. */
export const backupSchema = z.looseObject({
  format: format('cap17-backup'),
  version,
  date: isoDate,
  assessments: kept(assessmentSchema),
  workshops: z.optional(
    kept(z.discriminatedUnion('format', [workingCopySchema, workshopSchema], otherwise('unknown-format'))),
  ),
});
