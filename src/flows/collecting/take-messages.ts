import { type CodeShape, codeShape } from '../../share/code/reply-code.ts';
import { type Found, findReplies, PASTE_AT_MOST } from '../../share/find-replies.ts';
import { isSenderKnown, type Message, type Sender } from '../../share/messages/message.ts';
import { messagesIn } from '../../share/messages/written-messages.ts';
import { piecesOf } from '../../share/text-pieces.ts';
import { copyOf } from '../../stores/workshops.ts';
import { type HandedIn, type Receiving, receive } from './handed-in.ts';
import { pause, type Turn, turnsOf } from './turns.ts';

type Attributed = Found & { readonly sender?: Sender };
type OpenedReply = Extract<Found, { kind: 'reply' | 'code' }> & { readonly sender?: Sender };
const isOpened = (found: Attributed): found is OpenedReply => found.kind === 'reply' || found.kind === 'code';

/** What stands in a text, with who wrote it: what the text says, else what is known of the whole. */
async function foundInView(view: string, whole: Sender, shape: CodeShape, turn: Turn): Promise<Attributed[]> {
  const all: Attributed[] = [];
  for (const { views, ...own } of messagesIn(view)) {
    if (views.length === 0) await pause();
    const sender = isSenderKnown(own) ? own : whole;
    for (const piece of views.flatMap((text) => [...piecesOf(text)])) {
      const found = await findReplies(piece, shape);
      for (const one of found) all.push(isSenderKnown(sender) ? { ...one, sender } : one);
      await turn(piece.length);
    }
  }
  return all;
}

/** What a mail shows several times, in its text and behind it, is one reply. */
function once(found: readonly Attributed[]): Attributed[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    if (one.kind !== 'reply') return true;
    const key = JSON.stringify(one.reply);
    return !seen.has(key) && seen.add(key);
  });
}

/** What stands in a message, by the view of it that opens most: the plain text, unless HTML tells more or less amiss. */
async function foundIn({ views, ...whole }: Message, shape: CodeShape, turn: Turn): Promise<Attributed[]> {
  let [best, opened] = [undefined as Attributed[] | undefined, 0];
  for (const view of views) {
    const all = await foundInView(view, whole, shape, turn);
    const found = isSenderKnown(whole) ? once(all) : all;
    const opens = found.filter(isOpened).length;
    const isBetter = opens > opened || (opens === opened && opens > 0 && found.length < (best?.length ?? 0));
    if (!best || isBetter) [best, opened] = [found, opens];
  }
  return best ?? [];
}

/** Takes in the replies of messages, `length` characters of them; what did not open is said with who wrote it. */
export async function takeMessages(
  receiving: Receiving,
  messages: Iterable<Message>,
  length: number,
): Promise<HandedIn[]> {
  const copy = copyOf(receiving.id);
  if (!copy) return [];
  const shape = codeShape(copy.invitation);
  const turn = turnsOf(length, receiving.onProgress);
  const found: Attributed[] = [];
  for (const message of messages) {
    for (const one of await foundIn(message, shape, turn)) found.push(one);
  }
  const items: HandedIn[] = found.filter((one) => !isOpened(one));
  const incoming = found.filter(isOpened).map(({ kind, ...one }) => ({
    ...one,
    taking: { how: kind === 'reply' ? ('link' as const) : ('code' as const) },
  }));
  return [...items, ...receive(receiving, incoming)];
}

/** Takes in the replies of a text as it is shown: notes, a chat, a mail. One too long is read up to where it is. */
export async function takePlain(receiving: Receiving, pasted: string): Promise<HandedIn[]> {
  const text = pasted.slice(0, PASTE_AT_MOST);
  const items = await takeMessages(receiving, [{ views: [text] }], text.length);
  if (pasted.length > text.length) items.push({ kind: 'failed', text: '', why: 'too-long' });
  return items;
}
