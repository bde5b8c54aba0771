import type { Decision } from '../../domain/model/assessment.ts';
import type { InvitationFile } from '../files.ts';
import type { Bits } from './bits.ts';
import { NotHeldError } from './held.ts';
import { KINDS } from './kinds.ts';
import type { LinkPart } from './parts.ts';
import { CODECS, type LinkedFile } from './readers.ts';
import { seal } from './seal.ts';
import { firstVersionFor, latestVersionFor } from './versions.ts';

async function bodyOf(file: LinkedFile, version: number, parts: readonly LinkPart[]): Promise<Bits> {
  const codecs = CODECS[version - 1];
  if (!codecs) throw new NotHeldError(`No codecs of version ${version}`);
  switch (file.format) {
    case 'cap17-assessment':
      return codecs.assessment.write(file, parts);
    case 'cap17-workshop':
      return codecs.workshop.write(file, parts);
    case 'cap17-invitation':
      return codecs.invitation.write(file, parts);
    case 'cap17-reply':
      return codecs.reply.write(file, parts);
    case 'cap17-answer-back':
      return codecs.answerBack.write(file, parts);
  }
}

/** Says an action more than version 1 has a place for? */
function isMoreThanSaid({ action, step, status, proof }: Decision): boolean {
  return action === undefined || step !== undefined || status !== undefined || proof !== undefined;
}

/** Says an invitation more than version 1 has a place for? */
function saysMore({ sendTo, sendBy }: InvitationFile): boolean {
  return sendTo !== undefined || sendBy !== undefined;
}

/**
 * The first version that has a place for all that leaves, so that whoever has an earlier edition can open it: a result
 * says more in the latest, and so do actions that are steps, or of which is known where they stand, and an
 * invitation that says where replies go. An answer to a report has been there from version 2 on.
 */
function versionOf(file: LinkedFile, parts: readonly LinkPart[]): number {
  const isLater =
    file.format === 'cap17-workshop' ||
    (file.format === 'cap17-invitation' && saysMore(file)) ||
    file.format === 'cap17-answer-back' ||
    (file.format === 'cap17-assessment' &&
      parts.includes('actions') &&
      (file.decisions ?? []).some(isMoreThanSaid));
  return (isLater ? latestVersionFor : firstVersionFor)(file.model);
}

/**
 * The fragment of a sound file, without `#`: codes, and of an assessment's or a workshop's texts only the parts
 * named; an invitation, a reply and an answer to a report travel whole. Throws a
 * RangeError when the texts make it longer than a link that opens, or more people’s votes are to travel than a link
 * holds: a file is the way then; a `NotHeldError` when no
 * version has a place for what the file says.
 */
export async function encodeLink(file: LinkedFile, parts: readonly LinkPart[] = []): Promise<string> {
  const { letter, longest } = KINDS[file.format];
  const version = versionOf(file, parts);
  const fragment = seal(letter, version, await bodyOf(file, version, parts));
  if (fragment.length > longest) throw new RangeError('Too much text for a link');
  return fragment;
}

/** Fetches all that writes invitations, of any version, for a page whose work that is. Rejects where it does not come. */
export async function invitationsCanBeWritten(): Promise<void> {
  await Promise.all(CODECS.map(({ invitation }) => invitation.ready()));
}
