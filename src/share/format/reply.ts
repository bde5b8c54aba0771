import * as z from 'zod/mini';
import { format, model, text, version } from './fields.ts';
import type { Known } from './known.ts';
import { TEXT_LIMITS } from './limits.ts';
import { label, notes, votes } from './votes.ts';
import { drawnId, groupPlace, matterMost, revision } from './workshop-fields.ts';

/** What a participant says. */
export const repliedShape = {
  id: z.optional(drawnId),
  revision: z.optional(revision),
  group: z.optional(groupPlace),
  answers: votes,
  notes,
  signer: z.optional(text(TEXT_LIMITS.id)),
  signature: z.optional(text(TEXT_LIMITS.place)),
};

const replyShape = z.looseObject({
  format: format('cap17-reply'),
  version,
  model,
  workshop: z.optional(drawnId),
  label: z.optional(label),
  ...repliedShape,
  matterMost: z.optional(matterMost),
});

/** A reply as a file, for the workshop of the same id. */
export type ReplyFile = Known<z.infer<typeof replyShape>>;

/** `cap17-reply`. */
export const replySchema: z.ZodMiniType<ReplyFile> = replyShape;
