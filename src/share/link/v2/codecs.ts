import { lateCodec } from '../late-codec.ts';
import { assessmentCodec } from '../v1/assessment.ts';
import { replyCodec } from '../v1/reply.ts';
import { decisionRows } from './decisions.ts';
import type { LaterTables } from './tables.ts';

/** All the codecs of this layout, by the tables of a version: replies are as in version 1. */
export function codecsOf(tables: LaterTables) {
  return {
    assessment: assessmentCodec(tables, decisionRows(tables)),
    workshop: lateCodec(async () => (await import('./workshop.ts')).workshopCodec(tables)),
    invitation: lateCodec(async () => (await import('./invitation.ts')).invitationCodec(tables)),
    reply: replyCodec(tables),
    answerBack: lateCodec(async () => (await import('./answer-back.ts')).answerBackCodec(tables)),
  };
}
