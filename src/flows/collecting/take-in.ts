import { copyInPieces, type MergeConflict } from '../../domain/workshop/merge-copies.ts';
import { codeShape } from '../../share/code/reply-code.ts';
import type { ReadIn } from '../../share/handed-in/read-in.ts';
import { copyOf, mergeInto } from '../../stores/workshops.ts';
import { pause } from '../pause.ts';
import { readBeside, readHere } from '../reading/read-beside.ts';
import { type HandedIn, type Receiving, type ReplyIn, receive } from './handed-in.ts';

/** A shorter text is read before a thread has started. In UTF-16 units. */
const SHORT = 16_000;
/** So many replies are taken in at a time, or this part of them: each time costs as much as all that are in. */
const AT_A_TIME = 100;
const TIMES_AT_MOST = 40;
const atATime = (many: number) => Math.max(AT_A_TIME, Math.ceil(many / TIMES_AT_MOST));

type ReadReply = Extract<ReadIn, { kind: 'reply' }>;

const replyIn = ({ kind, how, ...one }: ReadReply): ReplyIn => ({ ...one, taking: { how } });

async function receiveInTurns(receiving: Receiving, replies: readonly ReadReply[]): Promise<HandedIn[]> {
  const items: HandedIn[] = [];
  const many = atATime(replies.length);
  for (let at = 0; at < replies.length; at += many) {
    // What was read arrives in a task of its own, however much it is.
    await pause();
    items.push(...receive(receiving, replies.slice(at, at + many).map(replyIn)));
  }
  return items;
}

async function become(receiving: Receiving, item: Exclude<ReadIn, ReadReply>): Promise<HandedIn> {
  if (item.kind !== 'copy') return item;
  const { text, copy } = item;
  const conflicts: MergeConflict[] = [];
  for (const piece of copyInPieces(copy, atATime(copy.replies.length))) {
    await pause();
    const told = mergeInto(receiving.id, piece);
    if (!told) return { kind: 'file', text, why: 'cap17-working-copy' };
    conflicts.push(...told);
  }
  return { kind: 'merged', text, conflicts };
}

/** Takes in what was read, in its order; replies that come one after the other together. */
async function takeRead(receiving: Receiving, read: readonly ReadIn[]): Promise<HandedIn[]> {
  const items: HandedIn[] = [];
  let replies: ReadReply[] = [];
  for (const item of read) {
    if (item.kind === 'reply') replies.push(item);
    else {
      items.push(...(await receiveInTurns(receiving, replies)), await become(receiving, item));
      replies = [];
    }
  }
  return [...items, ...(await receiveInTurns(receiving, replies))];
}

async function take(receiving: Receiving, handed: string | readonly File[]): Promise<HandedIn[]> {
  const copy = copyOf(receiving.id);
  if (!copy) return [];
  const read = typeof handed === 'string' && handed.length < SHORT ? readHere : readBeside;
  const shape = codeShape(copy.invitation);
  return takeRead(receiving, (await read({ kind: 'replies', of: { handed, shape } }, receiving)) ?? []);
}

/**
 * Finds replies in a text of any kind and takes them in: notes, a chat, a mail as it is shown or as it is sent. Nothing
 * of it once `receiving.signal` ended the reading.
 */
export function takeText(receiving: Receiving, pasted: string): Promise<HandedIn[]> {
  return take(receiving, pasted);
}

/** Takes files in: replies, another facilitator’s working copy, pictures of QR codes, mails, chats, texts of any kind. */
export function takeFiles(receiving: Receiving, files: readonly File[]): Promise<HandedIn[]> {
  return take(receiving, files);
}
