import { PASTE_AT_MOST } from '../find-replies.ts';
import { readMail } from '../messages/mail.ts';
import { mailsIn } from '../messages/mail-source.ts';
import { isSenderKnown, type Sender } from '../messages/message.ts';
import { type ReadIn, type ReadingIn, withinMeasure } from './read-in.ts';
import { readMessages } from './read-messages.ts';
import { turnsOf } from './turns.ts';

/** Reads what hangs on a mail. */
export type ReadAttachment = (reading: ReadingIn, file: File) => Promise<ReadIn[]>;

/** What hangs on a mail and holds no reply is nothing to tell: signatures, pictures, contracts. */
const isWorthTelling = (item: ReadIn) =>
  item.kind !== 'file' || !['nothing', 'no-code', 'unreadable', 'archive', 'outlook'].includes(item.why);

async function readOne(
  reading: ReadingIn,
  bytes: Uint8Array,
  read: ReadAttachment,
): Promise<{ readonly items: ReadIn[]; readonly sender: Sender } | undefined> {
  const mail = await readMail(bytes);
  if (!mail) return undefined;
  const { views: whole, ...sender } = mail.message;
  const views = whole.map((view) => view.slice(0, PASTE_AT_MOST));
  const length = views.reduce((all, view) => all + view.length, 1);
  const items = await readMessages(reading, [{ ...sender, views }], length);
  if (whole.some((view) => view.length > PASTE_AT_MOST))
    items.push({ kind: 'failed', text: '', why: 'too-long', sender });
  for (const file of mail.attachments) {
    const told = (await read(reading, file)).filter(isWorthTelling);
    for (const item of told) items.push(item.sender ? item : { ...item, sender });
  }
  return { items, sender };
}

/**
 * The replies of a mail, or of each mail of a mailbox, and of what hangs on them. A single mail without any is said
 * with who wrote it; one that cannot be read is said.
 */
export async function readMails(
  reading: ReadingIn,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  read: ReadAttachment,
): Promise<ReadIn[]> {
  let items: ReadIn[] = [];
  const senders: Sender[] = [];
  const turn = turnsOf(bytes.length, reading);
  for (const part of mailsIn(bytes)) {
    const one = await readOne({ ...reading, onProgress: () => undefined }, part, read);
    items.push(...(one?.items ?? [{ kind: 'file', text: name, why: 'mail' } as const]));
    if (items.length > HELD_AT_MOST) items = withinMeasure(items);
    senders.push(one?.sender ?? {});
    await turn(part.length);
  }
  const [sender = {}] = senders;
  if (items.length > 0 || senders.length !== 1 || !isSenderKnown(sender)) return items;
  return [{ kind: 'file', text: name, why: 'nothing', sender }];
}

/** So many are held before those beyond what is told are only counted. */
const HELD_AT_MOST = 20_000;
