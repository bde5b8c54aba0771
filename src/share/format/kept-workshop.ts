import * as z from 'zod/mini';
import { otherwise } from './fields.ts';
import { type Kept, keptSchema } from './kept.ts';
import { type WorkingCopyFile, workingCopyShape } from './working-copy.ts';
import { type WorkshopFile, workshopShape } from './workshop.ts';

/** A facilitator's working copy, or a result of which a copy was kept. */
export type KeptWorkshop = Kept<WorkingCopyFile | WorkshopFile>;

const file: z.ZodMiniType<WorkingCopyFile | WorkshopFile> = z.discriminatedUnion(
  'format',
  [workingCopyShape, workshopShape],
  otherwise('unknown-format'),
);

/** A workshop as the device keeps it. */
export const keptWorkshopSchema: z.ZodMiniType<KeptWorkshop> = keptSchema(file);
