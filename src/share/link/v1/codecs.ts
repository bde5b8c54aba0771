import type { AnswerBackFile } from '../../files.ts';
import type { Codec } from '../codec.ts';
import { failed } from '../failure.ts';
import { NotHeldError } from '../held.ts';
import { lateCodec } from '../late-codec.ts';
import { assessmentCodec } from './assessment.ts';
import type { Tables } from './tables.ts';

/** Reports were not answered yet: no such link of this version was ever written. */
const NO_ANSWERS: Codec<AnswerBackFile> = {
  write: async () => {
    throw new NotHeldError('No answers in version 1');
  },
  read: async () => failed('invalid'),
};

/** All the codecs of this layout, by the tables of a version. */
export function codecsOf(tables: Tables) {
  return {
    assessment: assessmentCodec(tables),
    workshop: lateCodec(async () => (await import('./workshop.ts')).workshopCodec(tables)),
    invitation: lateCodec(async () => (await import('./invitation.ts')).invitationCodec(tables)),
    reply: lateCodec(async () => (await import('./reply.ts')).replyCodec(tables)),
    answerBack: NO_ANSWERS,
  };
}
