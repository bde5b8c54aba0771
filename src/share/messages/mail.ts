import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isBeyondMeasure } from './mail-source.ts';
import { type Message, senderOf } from './message.ts';

/** A mail as it was written, and what hangs on it. */
export interface ReadMail {
  readonly message: Message;
  readonly attachments: readonly File[];
}

const SETTINGS = { forceRfc822Attachments: true, maxNestingDepth: 50 } as const;

function fileOf({ filename, mimeType, content }: Attachment): File {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const name = filename ?? (mimeType === 'message/rfc822' ? 'mail.eml' : '');
  return new File([part], name, { type: mimeType });
}

function messageOf({ from, date, text, html }: Email): Message {
  const views = [text, html].filter((view) => view !== undefined);
  return { ...senderOf(from?.name || from?.address, date), views };
}

/**
 * Reads one mail, whatever its encodings and charsets; a mail that it forwards hangs on it. Undefined when its headers
 * or parts are beyond measure.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadMail | undefined> {
  if (isBeyondMeasure(bytes)) return undefined;
  try {
    const mail = await PostalMime.parse(bytes, SETTINGS);
    return { message: messageOf(mail), attachments: mail.attachments.map(fileOf) };
  } catch {
    return undefined;
  }
}
