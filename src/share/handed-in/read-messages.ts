import type { CodeShape } from '../code/reply-code.ts';
import { type Found, findReplies, PASTE_AT_MOST } from '../find-replies.ts';
import { isSenderKnown, type Message, type Sender } from '../messages/message.ts';
import { messagesIn } from '../messages/written-messages.ts';
import { piecesOf } from '../text-pieces.ts';
import { type ReadIn, type ReadingIn, withinMeasure } from './read-in.ts';
import { type Turn, turnsOf } from './turns.ts';

type Attributed = Found & { readonly sender?: Sender };
const isOpened = ({ kind }: Attributed) => kind === 'reply' || kind === 'code';

/** So many that did not open are held of one view, more than are told: those beyond are only counted. */
const UNOPENED_HELD = 1_000;

/** What stands in a view, and how much more that did not open. */
interface InView {
  readonly found: readonly Attributed[];
  readonly more: number;
}

/** How the views of a message are read. */
interface Views {
  readonly shape: CodeShape;
  readonly turn: Turn;
  readonly pause: ReadingIn['pause'];
}

/** What stands in a text, with who wrote it: what the text says, else what is known of the whole. */
async function foundInView(view: string, whole: Sender, { shape, turn, pause }: Views): Promise<InView> {
  const all: Attributed[] = [];
  let [unopened, more] = [0, 0];
  for (const { views, ...own } of messagesIn(view)) {
    if (views.length === 0) await pause();
    const sender = isSenderKnown(own) ? own : whole;
    for (const piece of views.flatMap((text) => [...piecesOf(text)])) {
      const found = await findReplies(piece, shape);
      for (const one of found) {
        if (!isOpened(one) && ++unopened > UNOPENED_HELD) more += 1;
        else all.push(isSenderKnown(sender) ? { ...one, sender } : one);
      }
      await turn(piece.length);
    }
  }
  return { found: all, more };
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
async function foundIn({ views, ...whole }: Message, reading: Views): Promise<InView> {
  let [best, opened] = [undefined as InView | undefined, 0];
  const sizeOf = ({ found, more }: InView) => found.length + more;
  for (const view of views) {
    const all = await foundInView(view, whole, reading);
    const seen = { ...all, found: isSenderKnown(whole) ? once(all.found) : all.found };
    const opens = seen.found.filter(isOpened).length;
    const isBetter =
      !best || opens > opened || (opens === opened && opens > 0 && sizeOf(seen) < sizeOf(best));
    if (isBetter) [best, opened] = [seen, opens];
  }
  return best ?? { found: [], more: 0 };
}

function asRead(one: Attributed): ReadIn {
  if (one.kind === 'reply') return { ...one, how: 'link' };
  return one.kind === 'code' ? { ...one, kind: 'reply', how: 'code' } : one;
}

/** The replies of messages, `length` characters of them; what did not open comes first, with who wrote it. */
export async function readMessages(
  { shape, ...pace }: ReadingIn,
  messages: Iterable<Message>,
  length: number,
): Promise<ReadIn[]> {
  const views = { shape, pause: pace.pause, turn: turnsOf(length, pace) };
  const items: ReadIn[] = [];
  let unheld = 0;
  for (const message of messages) {
    const { found, more } = await foundIn(message, views);
    for (const one of found) items.push(asRead(one));
    unheld += more;
  }
  if (unheld > 0) items.push({ kind: 'more', text: '', many: unheld });
  const isReply = ({ kind }: ReadIn) => kind === 'reply';
  return withinMeasure([...items.filter((one) => !isReply(one)), ...items.filter(isReply)]);
}

/** The replies of a text as it is shown: notes, a chat, a mail. One too long is read up to where it is. */
export async function readPlain(reading: ReadingIn, pasted: string): Promise<ReadIn[]> {
  const text = pasted.slice(0, PASTE_AT_MOST);
  const items = await readMessages(reading, [{ views: [text] }], text.length);
  if (pasted.length > text.length) items.push({ kind: 'failed', text: '', why: 'too-long' });
  return items;
}
