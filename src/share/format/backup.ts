import * as z from 'zod/mini';
import { askSchema } from './ask.ts';
import { assessmentFileSchema } from './assessment-file.ts';
import { format, isoDate, list, version } from './fields.ts';
import { keptHouseSchema } from './house.ts';
import { keptSchema } from './kept.ts';
import { keptWorkshopSchema } from './kept-workshop.ts';
import type { Known } from './known.ts';
import { LIST_LIMITS } from './limits.ts';
import { ownReplySchema } from './own-reply.ts';
import { keptWordingSchema } from './wording.ts';

const backupShape = z.looseObject({
  format: format('cap17-backup'),
  version,
  date: isoDate,
  assessments: list(keptSchema(assessmentFileSchema), LIST_LIMITS.kept),
  workshops: z.optional(list(keptWorkshopSchema, LIST_LIMITS.kept)),
  replies: z.optional(list(ownReplySchema, LIST_LIMITS.kept)),
  asks: z.optional(list(askSchema, LIST_LIMITS.kept)),
  house: z.optional(keptHouseSchema),
  wording: z.optional(keptWordingSchema),
});

/** Everything on the device as a file. */
export type BackupFile = Known<z.infer<typeof backupShape>>;

/** `cap17-backup`. */
export const backupSchema: z.ZodMiniType<BackupFile> = backupShape;
