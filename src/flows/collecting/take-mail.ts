import { readMail } from '../../share/messages/mail.ts';
import { mailsIn } from '../../share/messages/mail-source.ts';
import { isSenderKnown, type Sender } from '../../share/messages/message.ts';
import { type HandedIn, isRefused, type Receiving } from './handed-in.ts';
import { takeMessages } from './take-messages.ts';
import { turnsOf } from './turns.ts';

/** Takes in what hangs on a mail. */
export type TakeAttachment = (receiving: Receiving, file: File) => Promise<HandedIn[]>;

/** What hangs on a mail and holds no reply is nothing to tell: signatures, pictures, contracts. */
const isWorthTelling = (item: HandedIn) =>
  item.kind !== 'file' || !['nothing', 'no-code', 'unreadable', 'archive', 'outlook'].includes(item.why);

async function takeMail(
  receiving: Receiving,
  bytes: Uint8Array,
  take: TakeAttachment,
): Promise<{ readonly items: HandedIn[]; readonly sender: Sender } | undefined> {
  const mail = await readMail(bytes);
  if (!mail) return undefined;
  const { views, ...sender } = mail.message;
  const length = views.reduce((all, view) => all + view.length, 1);
  const items = await takeMessages(receiving, [mail.message], length);
  for (const file of mail.attachments) {
    const told = (await take(receiving, file)).filter(isWorthTelling);
    for (const item of told) items.push(item.sender || isIn(item) ? item : { ...item, sender });
  }
  return { items, sender };
}

const isIn = (item: HandedIn) => item.kind === 'taken' && !isRefused(item);

/**
 * Takes in the replies of a mail, or of each mail of a mailbox, and of what hangs on them. A single mail without any is
 * said with who wrote it; one that cannot be read is said.
 */
export async function takeMails(
  receiving: Receiving,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  take: TakeAttachment,
): Promise<HandedIn[]> {
  const items: HandedIn[] = [];
  const senders: Sender[] = [];
  const turn = turnsOf(bytes.length, receiving.onProgress);
  for (const part of mailsIn(bytes)) {
    const taken = await takeMail({ ...receiving, onProgress: () => undefined }, part, take);
    for (const item of taken?.items ?? [{ kind: 'file', text: name, why: 'mail' } as const]) items.push(item);
    senders.push(taken?.sender ?? {});
    await turn(part.length);
  }
  const [sender = {}] = senders;
  if (items.length > 0 || senders.length !== 1 || !isSenderKnown(sender)) return items;
  return [{ kind: 'file', text: name, why: 'nothing', sender }];
}
