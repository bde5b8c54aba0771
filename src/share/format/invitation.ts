import * as z from 'zod/mini';
import { SEND_WAYS } from '../../domain/workshop/invitation.ts';
import { format, isoDate, list, model, openList, otherwise, text, version, yesOrNo } from './fields.ts';
import type { Known } from './known.ts';
import { LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { label } from './votes.ts';
import { count, drawnId, practices } from './workshop-fields.ts';

/** Whom a workshop asks, and what about. */
export const askedShape = {
  scope: z.optional(text(TEXT_LIMITS.scope)),
  organisation: z.optional(text(TEXT_LIMITS.organisation)),
  expected: z.optional(count),
  practices: z.optional(practices.check(z.minLength(1, { error: 'too-few' }))),
};

/** Where a reply is to be sent; a way of a later edition is read as words to be followed. */
const sendTo = z.looseObject(
  { way: openList(SEND_WAYS, 'chat'), to: z.optional(text(TEXT_LIMITS.place)) },
  otherwise('not-an-object'),
);

/** What a participant needs to answer. `workshop` tells one workshop from another. */
export const invitedShape = {
  model,
  date: z.optional(isoDate),
  workshop: z.optional(drawnId),
  ...askedShape,
  groups: z.optional(list(label, LIST_LIMITS.invitedGroups)),
  named: z.optional(yesOrNo),
  notesAllowed: z.optional(yesOrNo),
  matters: z.optional(yesOrNo),
  sendTo: z.optional(sendTo),
  sendBy: z.optional(isoDate),
};

const invitationShape = z.looseObject({ format: format('cap17-invitation'), version, ...invitedShape });

/** An invitation as a file. */
export type InvitationFile = Known<z.infer<typeof invitationShape>>;

/** `cap17-invitation`. */
export const invitationSchema: z.ZodMiniType<InvitationFile> = invitationShape;
