import type { InvitationFile, ReplyFile } from './formats.ts';
import { checkFile } from './parse-file.ts';

/** A participant's own reply as it is kept on the device. */
export interface OwnReply {
  /** The id of the workshop. */
  readonly id: string;
  /** ISO time of the last change, UTC. */
  readonly updated: string;
  /** The revision last handed over; 0 when none was. */
  readonly sent: number;
  readonly invitation: InvitationFile;
  readonly reply: ReplyFile;
}

/** Reads one from its text; undefined when the text is not one. Never throws. */
export function readOwnReply(text: string): OwnReply | undefined {
  let own: Partial<Record<keyof OwnReply, unknown>> | null;
  try {
    own = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { id, updated, sent } = own ?? {};
  if (typeof id !== 'string' || typeof updated !== 'string' || !Number.isSafeInteger(sent)) return undefined;
  const invitation = checkFile(own?.invitation);
  const reply = checkFile(own?.reply);
  if (!('file' in invitation) || invitation.file.format !== 'cap17-invitation') return undefined;
  if (!('file' in reply) || reply.file.format !== 'cap17-reply') return undefined;
  return { id, updated, sent: Number(sent), invitation: invitation.file, reply: reply.file };
}
