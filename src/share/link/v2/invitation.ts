import type { Invitation } from '../../../domain/workshop/invitation.ts';
import type { InvitationFile } from '../../format/invitation.ts';
import type { Codec } from '../codec.ts';
import { placeIn } from '../held.ts';
import { given, orNull, trimmed } from '../text.ts';
import { invitationCodec as plainCodec } from '../v1/invitation.ts';
import type { LaterTables } from './tables.ts';

/**
 * Invitations of version 1, with two texts more where the invitation says where replies go or by when: `[way, to]`, the
 * way by its place, and the day; and one more, 1, where it asks what matters most.
 */
export function invitationCodec(tables: LaterTables): Codec<InvitationFile> {
  const { sendWays } = tables;
  const textsOf = ({ sendTo, sendBy, matters }: Invitation) =>
    trimmed([
      sendTo ? trimmed([placeIn(sendWays, sendTo.way), orNull(sendTo.to)]) : null,
      orNull(sendBy),
      matters ? 1 : null,
    ]);
  return plainCodec(tables, {
    layouts: 3,
    layoutOf: (invitation) => (invitation.matters ? 2 : textsOf(invitation).length > 0 ? 1 : 0),
    textsOf,
    saidBy: ([sendTo, sendBy, matters]) =>
      given({ sendTo: sendToIn(tables, sendTo), sendBy, matters: matters === 1 ? true : undefined }),
  });
}

function sendToIn({ sendWays }: LaterTables, told: unknown): unknown {
  if (!Array.isArray(told)) return told;
  const [way, to] = told;
  return given({ way: typeof way === 'number' ? sendWays[way] : way, to });
}
