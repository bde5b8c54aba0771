import { lateCodec } from '../late-codec.ts';
import { assessmentCodec } from '../v1/assessment.ts';
import { decisionRows } from './decisions.ts';
import type { LaterTables } from './tables.ts';

/** All the codecs of this layout, by the tables of a version. */
export function codecsOf(tables: LaterTables) {
  return {
    assessment: assessmentCodec(tables, decisionRows(tables)),
    workshop: lateCodec(async () => (await import('./workshop.ts')).workshopCodec(tables)),
    invitation: lateCodec(async () => (await import('./invitation.ts')).invitationCodec(tables)),
    reply: lateCodec(async () => (await import('./reply.ts')).replyCodec(tables)),
    answerBack: lateCodec(async () => (await import('./answer-back.ts')).answerBackCodec(tables)),
  };
}
