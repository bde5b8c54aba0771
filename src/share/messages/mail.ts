import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { PASTE_AT_MOST } from '../find-replies.ts';
import { withFewerLines } from './fewer-lines.ts';
import { isBeyondMeasure } from './mail-source.ts';
import { type Message, senderOf } from './message.ts';

/** A mail as it was written, and what hangs on it. */
export interface ReadMail {
  readonly message: Message;
  readonly attachments: readonly File[];
}

const RETURN = 13;
const SETTINGS = { forceRfc822Attachments: true, maxNestingDepth: 50 } as const;

function fileOf({ filename, mimeType, content }: Attachment): File {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const name = filename ?? (mimeType === 'message/rfc822' ? 'mail.eml' : '');
  return new File([part], name, { type: mimeType });
}

function messageOf({ from, date, text, html }: Email): Message {
  // Lines of a text came parted by returns.
  const views = [text, html].filter((view) => view !== undefined).map((view) => view.replaceAll('\r', '\n'));
  return { ...senderOf(from?.name || from?.address, date), views };
}

/** A part of a buffer is copied to be read, a whole one is not: one that fills most of its own goes as a whole, ended by returns. */
function inItsPlace(mail: Uint8Array): Uint8Array | ArrayBuffer {
  const { buffer, byteOffset, length } = mail;
  if (!(buffer instanceof ArrayBuffer) || byteOffset > 0 || length < buffer.byteLength / 2) return mail;
  new Uint8Array(buffer).fill(RETURN, length);
  return buffer;
}

/**
 * Reads one mail, whatever its encodings and charsets; a mail that it forwards hangs on it. Undefined when its headers
 * or parts are beyond measure. Its bytes are given up: they are read in their own place.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadMail | undefined> {
  if (isBeyondMeasure(bytes)) return undefined;
  const source = inItsPlace(withFewerLines(bytes, PASTE_AT_MOST));
  const mail = await PostalMime.parse(source, SETTINGS).catch(() => undefined);
  return mail && { message: messageOf(mail), attachments: mail.attachments.map(fileOf) };
}
