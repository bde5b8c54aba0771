import { PASTE_AT_MOST } from '../find-replies.ts';
import { filesInArchive } from '../messages/archive.ts';
import { messagesInJson } from '../messages/chat-json.ts';
import {
  beginningOf,
  type FileSort,
  headOf,
  isNoText,
  MESSAGE_BYTES_AT_MOST,
  sortOf,
  textOf,
} from '../messages/file-sort.ts';
import { isMailSource } from '../messages/mail-source.ts';
import { parseBlob } from '../parse-blob.ts';
import type { ParsedFile } from '../parse-file.ts';
import { refusalOf } from '../refusal.ts';
import { type ReadIn, type ReadingIn, type ReplyFileProblem, withinMeasure } from './read-in.ts';
import { readMails } from './read-mails.ts';
import { readMessages, readPlain } from './read-messages.ts';

/** How deep archives and mails within one another are followed. */
const DEPTH_AT_MOST = 4;

/** Where a file stands: how deep within others, and how many bytes those hold unpacked while it is read. */
interface Within {
  readonly depth: number;
  readonly held: number;
}
const OUTSIDE: Within = { depth: 0, held: 0 };

/** A file on its way in, and what it holds. */
interface FileIn extends Within {
  readonly file: File;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const ended = (text: string, why: ReplyFileProblem): ReadIn[] => [{ kind: 'file', text, why }];

/** Reads one file: a reply, a working copy, a picture, a mail, a chat, an archive of these, any text. */
async function readOne(reading: ReadingIn, file: File, place = OUTSIDE): Promise<ReadIn[]> {
  const { name } = file;
  if (file.size > MESSAGE_BYTES_AT_MOST) return ended(name, 'too-large');
  if (place.depth > DEPTH_AT_MOST) return ended(name, 'nothing');
  try {
    const sort = await sortOf(file);
    // Of a contract of 20 MB nobody is told that only its beginning was searched.
    if (sort === 'text' && file.size > PASTE_AT_MOST && isNoText(await headOf(file)))
      return ended(name, 'nothing');
    const isRead = sort !== 'picture' && sort !== 'outlook';
    const bytes = new Uint8Array(isRead ? await file.arrayBuffer() : []);
    const items = await READ[sort](reading, { ...place, file, bytes });
    return items.length > 0 ? items : ended(name, 'nothing');
  } catch (error) {
    // A folder, or a file that was moved or locked meanwhile.
    if (error instanceof DOMException) return ended(name, 'unreadable');
    throw error;
  }
}

/** How each sort of file is read. */
const READ: Readonly<Record<FileSort, (reading: ReadingIn, read: FileIn) => Promise<ReadIn[]>>> = {
  picture: readPicture,
  outlook: async (_, { file }) => ended(file.name, 'outlook'),
  archive: readArchive,
  mail: (reading, { file, bytes, depth, held }) =>
    readMails(reading, { bytes, name: file.name }, (into, one) =>
      readOne(into, one, { depth: depth + 1, held: depth === 0 ? held : held + one.size }),
    ),
  text: readOurs,
};

async function readPicture(reading: ReadingIn, { file }: FileIn): Promise<ReadIn[]> {
  const codes = await reading.codesIn(file);
  if (typeof codes === 'string') return ended(file.name, codes);
  return codes.length === 0 ? ended(file.name, 'no-code') : readPlain(reading, codes.join(' '));
}

async function readArchive(reading: ReadingIn, { file, bytes, depth, held }: FileIn): Promise<ReadIn[]> {
  const inside = filesInArchive(bytes, MESSAGE_BYTES_AT_MOST - held);
  if (inside === undefined) return ended(file.name, 'archive');
  if (inside === 'too-large') return ended(file.name, inside);
  const items: ReadIn[] = [];
  const all = inside.reduce((sum, { size }) => sum + size, 0);
  const within = { depth: depth + 1, held: held + all };
  let before = 0;
  for (const one of inside) {
    const begun = before;
    const onProgress = (done: number) => reading.onProgress((begun + done * one.size) / all);
    for (const item of await readOne({ ...reading, onProgress }, one, within)) items.push(item);
    before += one.size;
    await reading.pause();
  }
  return items.filter((item) => item.kind !== 'file' || item.why !== 'nothing');
}

/** A file of ours, the export of a chat, or a text with replies in it. */
async function readOurs(reading: ReadingIn, { file, bytes }: FileIn): Promise<ReadIn[]> {
  const { name } = file;
  const parsed = await parseBlob(file);
  if (!parsed.ok) {
    const why = whyNot(parsed);
    if (why) return ended(name, why);
    const text = beginningOf(bytes, PASTE_AT_MOST);
    const messages = /^\s*[[{]/.test(text) ? messagesInJson(textOf(bytes)) : undefined;
    return messages ? readMessages(reading, messages, bytes.length) : readPlain(reading, text);
  }
  if (parsed.file.format === 'cap17-reply') {
    const { provenReply } = await import('../signature/sign-reply.ts');
    return [{ kind: 'reply', text: name, reply: await provenReply(parsed.file), how: 'file' }];
  }
  if (parsed.file.format === 'cap17-working-copy') {
    return [{ kind: 'copy', text: name, copy: parsed.file }];
  }
  return ended(name, parsed.file.format);
}

/** What is taken in here. */
const TAKEN = ['cap17-reply', 'cap17-working-copy'] as const;
/** These say of a file that it is none of ours. */
const MAY_BE_TEXT: ReadonlySet<string> = new Set([
  'empty-file',
  'too-large',
  'too-deep',
  'too-many-values',
  'not-ours',
]);

/** Why a file of ours does not open; undefined where it is none of ours, and may be a text with replies in it. */
function whyNot(parsed: ParsedFile): ReplyFileProblem | undefined {
  const why = refusalOf(parsed, TAKEN)?.why;
  const isTold = why !== undefined && why !== 'cap17-reply' && !MAY_BE_TEXT.has(why);
  return isTold ? (why as ReplyFileProblem) : undefined;
}

/**
 * The replies in a text of any kind, or in files: replies, another facilitator's working copy, pictures of QR codes,
 * mails, chats, archives of these. Never throws; takes time in proportion to what is handed in.
 */
export async function readHandedIn(reading: ReadingIn, handed: string | readonly File[]): Promise<ReadIn[]> {
  if (typeof handed === 'string') return readText(reading, handed);
  const items: ReadIn[] = [];
  for (const [place, file] of handed.entries()) {
    const onProgress = (done: number) => reading.onProgress((place + done) / handed.length);
    for (const item of await readOne({ ...reading, onProgress }, file)) items.push(item);
    onProgress(1);
    await reading.pause();
  }
  return withinMeasure(items);
}

async function readText(reading: ReadingIn, pasted: string): Promise<ReadIn[]> {
  if (isMailSource(pasted)) {
    const items = await readOne(reading, new File([pasted.trimStart()], ''));
    if (items.some(({ kind }) => kind !== 'file')) return items;
  }
  return readPlain(reading, pasted);
}
