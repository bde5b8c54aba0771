import * as z from 'zod/mini';
import { isoTime, otherwise, text } from './fields.ts';
import { invitationSchema } from './invitation.ts';
import type { Known } from './known.ts';
import { TEXT_LIMITS } from './limits.ts';
import { replySchema } from './reply.ts';
import { count, matterMost, revision } from './workshop-fields.ts';

const ownReplyShape = z.looseObject(
  {
    id: text(TEXT_LIMITS.id),
    updated: isoTime,
    sent: count,
    out: z.optional(count),
    seed: z.optional(text(TEXT_LIMITS.id)),
    invitation: invitationSchema,
    reply: replySchema,
    most: z.optional(z.looseObject({ revision, practices: matterMost }, otherwise('not-an-object'))),
    liveRoom: z.optional(
      z.looseObject(
        {
          pass: text(TEXT_LIMITS.roomPass),
          secret: text(TEXT_LIMITS.id),
          sent: z.optional(count),
          received: z.optional(count),
        },
        otherwise('not-an-object'),
      ),
    ),
  },
  otherwise('not-an-object'),
);

/**
 * A participant's own reply as it is kept on the device and in a backup: `id` is the workshop's, `sent` the revision
 * last handed over, 0 when none was; `out` the one last copied, shown, saved or written in a mail, of which only its
 * author knows whether it was sent; `seed` what the key is made of that signs one's corrections, which leaves the device in
 * a backup alone; `most` what one said matters most, with its own revision; `liveRoom` one's place in
 * the workshop's live room.
 */
export type OwnReply = Known<z.infer<typeof ownReplyShape>>;

export const ownReplySchema: z.ZodMiniType<OwnReply> = ownReplyShape;
