import * as z from 'zod/mini';
import { isoTime, otherwise, text } from './fields.ts';
import { invitationSchema } from './invitation.ts';
import type { Known } from './known.ts';
import { TEXT_LIMITS } from './limits.ts';

const askShape = z.looseObject(
  {
    id: text(TEXT_LIMITS.id),
    updated: isoTime,
    assessment: text(TEXT_LIMITS.id),
    invitation: invitationSchema,
  },
  otherwise('not-an-object'),
);

/**
 * A question one asked whoever knows, as it is kept until its answer is taken in, and as it stands in a backup: `id`
 * is the drawn one its reply bears, `assessment` the id under which what it is for is kept.
 */
export type KeptAsk = Known<z.infer<typeof askShape>>;

export const askSchema: z.ZodMiniType<KeptAsk> = askShape;
