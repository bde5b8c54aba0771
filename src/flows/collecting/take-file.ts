import { PASTE_AT_MOST } from '../../share/find-replies.ts';
import { messagesInJson } from '../../share/messages/chat-json.ts';
import {
  type FileSort,
  isNoText,
  MESSAGE_BYTES_AT_MOST,
  sortOf,
  textOf,
} from '../../share/messages/file-sort.ts';
import { mergeInto } from '../../stores/workshops.ts';
import { openFile } from '../opening/open-file.ts';
import { type HandedIn, type Receiving, type ReplyFileProblem, receive } from './handed-in.ts';
import { takeMessages, takePlain } from './take-messages.ts';

/** How deep archives and mails within one another are followed. */
const DEPTH_AT_MOST = 4;

/** A file on its way in: how deep it stood within others, and what it holds. */
interface FileIn {
  readonly file: File;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly depth: number;
}

const ended = (text: string, why: ReplyFileProblem): HandedIn[] => [{ kind: 'file', text, why }];

/** Takes one file in: a reply, a working copy, a picture, a mail, a chat, an archive of these, any text. */
export async function takeFile(receiving: Receiving, file: File, depth = 0): Promise<HandedIn[]> {
  const { name } = file;
  if (file.size > MESSAGE_BYTES_AT_MOST) return ended(name, 'too-large');
  if (depth > DEPTH_AT_MOST) return ended(name, 'nothing');
  try {
    const sort = await sortOf(file);
    const isRead = sort !== 'picture' && sort !== 'outlook';
    const bytes = new Uint8Array(isRead ? await file.arrayBuffer() : []);
    const items = await TAKE[sort](receiving, { file, bytes, depth });
    return items.length > 0 ? items : ended(name, 'nothing');
  } catch (error) {
    // A folder, or a file that was moved or locked meanwhile.
    if (error instanceof DOMException) return ended(name, 'unreadable');
    throw error;
  }
}

/** How each sort of file is taken in. */
const TAKE: Readonly<Record<FileSort, (receiving: Receiving, read: FileIn) => Promise<HandedIn[]>>> = {
  picture: takePicture,
  outlook: async (_, { file }) => ended(file.name, 'outlook'),
  archive: takeArchive,
  mail: async (receiving, { file, bytes, depth }) => {
    const { takeMails } = await import('./take-mail.ts');
    return takeMails(receiving, { bytes, name: file.name }, (into, one) => takeFile(into, one, depth + 1));
  },
  text: takeOurs,
};

async function takePicture(receiving: Receiving, { file }: FileIn): Promise<HandedIn[]> {
  const { codesIn } = await import('./read-code.ts');
  const codes = await codesIn(file);
  if (codes === 'unreadable') return ended(file.name, 'unreadable');
  return codes.length === 0 ? ended(file.name, 'no-code') : takePlain(receiving, codes.join(' '));
}

async function takeArchive(receiving: Receiving, { file, bytes, depth }: FileIn): Promise<HandedIn[]> {
  const { filesInArchive } = await import('../../share/messages/archive.ts');
  const inside = filesInArchive(bytes, MESSAGE_BYTES_AT_MOST);
  if (inside === undefined) return ended(file.name, 'archive');
  if (inside === 'too-large') return ended(file.name, inside);
  const items: HandedIn[] = [];
  for (const one of inside) {
    for (const item of await takeFile(receiving, one, depth + 1)) items.push(item);
  }
  return items.filter((item) => item.kind !== 'file' || item.why !== 'nothing');
}

/** A file of ours, the export of a chat, or a text with replies in it. */
async function takeOurs(receiving: Receiving, { file, bytes }: FileIn): Promise<HandedIn[]> {
  const { name } = file;
  // Of a contract of 20 MB nobody is told that only its beginning was searched.
  if (bytes.length > PASTE_AT_MOST && isNoText(bytes)) return [];
  const parsed = await openFile(file);
  if (!parsed.ok) {
    const why = whyNot(parsed.problems.map(({ code }) => code));
    if (why) return ended(name, why);
    const text = textOf(bytes);
    const messages = /^\s*[[{]/.test(text) ? messagesInJson(text) : undefined;
    return messages ? takeMessages(receiving, messages, text.length) : takePlain(receiving, text);
  }
  if (parsed.file.format === 'cap17-reply') {
    return receive(receiving, [{ text: name, reply: parsed.file, taking: { how: 'file' } }]);
  }
  if (parsed.file.format === 'cap17-working-copy') {
    const conflicts = mergeInto(receiving.id, parsed.file);
    return conflicts ? [{ kind: 'merged', text: name, conflicts }] : ended(name, 'cap17-working-copy');
  }
  return ended(name, parsed.file.format);
}

const NOT_OURS = /^(?:empty-file|too-large|not-json|not-json-at|too-deep|too-many-values|unknown-format)$/;

/** Why a file of ours does not open; undefined where it is none of ours, and may be a text with replies in it. */
function whyNot(codes: readonly string[]): ReplyFileProblem | undefined {
  if (codes.includes('unreadable')) return 'unreadable';
  if (codes.includes('too-new')) return 'too-new';
  return codes.some((code) => NOT_OURS.test(code)) ? undefined : 'unsound';
}
