import * as z from 'zod/mini';
import { format, model, version } from './fields.ts';
import type { Known } from './known.ts';
import { label, notes, votes } from './votes.ts';
import { drawnId, groupPlace, matterMost, revision, signature, signer } from './workshop-fields.ts';

/** What a participant says. */
export const repliedShape = {
  id: z.optional(drawnId),
  revision: z.optional(revision),
  group: z.optional(groupPlace),
  answers: votes,
  notes,
  signer: z.optional(signer),
  signature: z.optional(signature),
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
