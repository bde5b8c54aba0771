import type { AnswerBackFile, AssessmentFile, InvitationFile, ReplyFile, WorkshopFile } from '../files.ts';
import type { Bits } from './bits.ts';
import { type Failed, failed } from './failure.ts';
import type { LinkKind } from './kinds.ts';
import { readSecret } from './password-body.ts';
import { codecsOf as codecsOfV1 } from './v1/codecs.ts';
import { codecsOf } from './v2/codecs.ts';
import { LATER, V1 } from './versions.ts';

/** What a link opens to. */
export type LinkedFile = AssessmentFile | WorkshopFile | InvitationFile | ReplyFile | AnswerBackFile;
export type DecodedLink = { readonly ok: true; readonly file: LinkedFile } | Failed;

/** The codecs of each version. A version of another layout has codecs of its own here. */
export const CODECS = [codecsOfV1(V1), ...LATER.map(codecsOf)];

async function askPassword(body: Bits): Promise<Failed> {
  const read = readSecret(body);
  return read.ok ? failed('needs-password') : read;
}

/** How to read each version of each kind, from the first on: every one is kept for ever. */
export const READERS: Readonly<Record<LinkKind, readonly ((body: Bits) => Promise<DecodedLink>)[]>> = {
  'cap17-assessment': CODECS.map(({ assessment }) => assessment.read),
  'cap17-workshop': CODECS.map(({ workshop }) => workshop.read),
  'cap17-invitation': CODECS.map(({ invitation }) => invitation.read),
  'cap17-reply': CODECS.map(({ reply }) => reply.read),
  'cap17-answer-back': CODECS.map(({ answerBack }) => answerBack.read),
  password: [askPassword],
};
