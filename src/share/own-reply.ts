import type { InvitationFile, ReplyFile } from './files.ts';
import { ownReplySchema } from './schema/workshop-schema.ts';

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
  try {
    const reading = ownReplySchema.safeParse(JSON.parse(text));
    return reading.success ? (reading.data as OwnReply) : undefined;
  } catch {
    return undefined;
  }
}
