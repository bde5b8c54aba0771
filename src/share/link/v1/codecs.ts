import type { AnswerBackFile, WorkshopFile } from '../../files.ts';
import type { Codec } from '../codec.ts';
import { failed } from '../failure.ts';
import { NotHeldError } from '../held.ts';
import { assessmentCodec } from './assessment.ts';
import { invitationCodec } from './invitation.ts';
import { replyCodec } from './reply.ts';
import type { Tables } from './tables.ts';

/** Only a few pages meet a workshop's result: the others need not load how it is read. */
function lateWorkshopCodec(tables: Tables): Codec<WorkshopFile> {
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

/** Reports were not answered yet: no such link of this version was ever written. */
const NO_ANSWERS: Codec<AnswerBackFile> = {
  write: () => Promise.reject(new NotHeldError('Version 1 has no place for an answer to a report')),
  read: () => Promise.resolve(failed('invalid')),
};

/** All the codecs of this layout, by the tables of a version. */
export function codecsOf(tables: Tables) {
  return {
    assessment: assessmentCodec(tables),
    workshop: lateWorkshopCodec(tables),
    invitation: invitationCodec(tables),
    reply: replyCodec(tables),
    answerBack: NO_ANSWERS,
  };
}
