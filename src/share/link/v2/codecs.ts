import type { AnswerBackFile, WorkshopFile } from '../../files.ts';
import type { Codec } from '../codec.ts';
import { failed } from '../failure.ts';
import { assessmentCodec } from '../v1/assessment.ts';
import { replyCodec } from '../v1/reply.ts';
import { decisionRows } from './decisions.ts';
import { invitationCodec } from './invitation.ts';
import type { LaterTables } from './tables.ts';

/** Only a few pages meet a workshop's result: the others need not load how it is read. */
function lateWorkshopCodec(tables: LaterTables): Codec<WorkshopFile> {
  return {
    async write(file, parts) {
      const { workshopCodec } = await import('./workshop.ts');
      return workshopCodec(tables).write(file, parts);
    },
    async read(body) {
      const part = await import('./workshop.ts').catch(() => undefined);
      // Published anew meanwhile: a page loaded again has it.
      return part ? part.workshopCodec(tables).read(body) : failed('too-new');
    },
  };
}

/** An answer to a report is met by whoever answers and by whom it is for. */
function lateAnswerBackCodec(tables: LaterTables): Codec<AnswerBackFile> {
  return {
    async write(file, parts) {
      const { answerBackCodec } = await import('./answer-back.ts');
      return answerBackCodec(tables).write(file, parts);
    },
    async read(body) {
      const part = await import('./answer-back.ts').catch(() => undefined);
      return part ? part.answerBackCodec(tables).read(body) : failed('too-new');
    },
  };
}

/** All the codecs of this layout, by the tables of a version: replies are as in version 1. */
export function codecsOf(tables: LaterTables) {
  return {
    assessment: assessmentCodec(tables, decisionRows(tables)),
    workshop: lateWorkshopCodec(tables),
    invitation: invitationCodec(tables),
    reply: replyCodec(tables),
    answerBack: lateAnswerBackCodec(tables),
  };
}
