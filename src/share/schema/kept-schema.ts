import * as z from 'zod/mini';
import { isoTime, otherwise, TEXT_LIMITS, text, yesOrNo } from './fields.ts';

/** A file as it is kept on a device, and as it stands in a backup. */
export const keptSchema = <File extends z.core.SomeType>(file: File) =>
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
