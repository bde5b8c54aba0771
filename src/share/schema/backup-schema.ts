import * as z from 'zod/mini';
import { assessmentFileSchema } from './assessment-file-schema.ts';
import { format, isoDate, LIST_LIMITS, list, otherwise, version } from './fields.ts';
import { keptSchema } from './kept-schema.ts';
import { askSchema, ownReplySchema, workingCopySchema, workshopSchema } from './workshop-schema.ts';

/** A facilitator's working copy, or a result of which a copy was kept. */
export const keptWorkshopSchema = keptSchema(
  z.discriminatedUnion('format', [workingCopySchema, workshopSchema], otherwise('unknown-format')),
);

/** `cap17-backup`: everything on the device. */
export const backupSchema = z.looseObject({
  format: format('cap17-backup'),
  version,
  date: isoDate,
  assessments: list(keptSchema(assessmentFileSchema), LIST_LIMITS.kept),
  workshops: z.optional(list(keptWorkshopSchema, LIST_LIMITS.kept)),
  replies: z.optional(list(ownReplySchema, LIST_LIMITS.kept)),
  asks: z.optional(list(askSchema, LIST_LIMITS.kept)),
});
