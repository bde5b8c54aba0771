import type { InvitationFile } from '../../format/invitation.ts';
import type { Codec } from '../codec.ts';
import { placeIn } from '../held.ts';
import { given, orNull, trimmed } from '../text.ts';
import { invitationCodec as plainCodec } from '../v1/invitation.ts';
import type { LaterTables } from './tables.ts';

/**
 * Invitations of version 1, with two texts more where the invitation says where replies go or by when: `[way, to]`, the
 * way by its place, and the day.
 */
export function invitationCodec(tables: LaterTables): Codec<InvitationFile> {
  const { sendWays } = tables;
  return plainCodec(tables, {
    textsOf: ({ sendTo, sendBy }) =>
      trimmed([sendTo ? trimmed([placeIn(sendWays, sendTo.way), orNull(sendTo.to)]) : null, orNull(sendBy)]),
    saidBy: ([sendTo, sendBy]) => given({ sendTo: sendToIn(tables, sendTo), sendBy }),
  });
}

function sendToIn({ sendWays }: LaterTables, told: unknown): unknown {
  if (!Array.isArray(told)) return told;
  const [way, to] = told;
  return given({ way: typeof way === 'number' ? sendWays[way] : way, to });
}
