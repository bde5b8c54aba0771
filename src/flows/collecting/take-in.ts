import type { Outcome } from '../../domain/workshop/add-reply.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import type { MergeConflict } from '../../domain/workshop/merge-copies.ts';
import { codeShape } from '../../share/code/reply-code.ts';
import { type Found, findReplies, PASTE_AT_MOST } from '../../share/find-replies.ts';
import type { FormatName } from '../../share/formats.ts';
import { piecesOf } from '../../share/text-pieces.ts';
import { mergeInto, receiveReplies, type SavedWorkshop, type Taking } from '../../stores/workshops.ts';
import { openFile } from '../opening/open-file.ts';

/** What became of one thing that was handed in. `text` is what it looked like, or the name of its file. */
export type Item =
  | { readonly kind: 'taken'; readonly text: string; readonly reply: Reply; readonly outcome: Outcome }
  | Exclude<Found, { kind: 'reply' | 'code' }>
  | { readonly kind: 'merged'; readonly text: string; readonly conflicts: readonly MergeConflict[] }
  | { readonly kind: 'file'; readonly text: string; readonly why: FileProblem };

/** Why a file gave no reply. */
export type FileProblem =
  | Exclude<FormatName, 'cap17-reply'>
  | 'too-large'
  | 'unreadable'
  | 'unsound'
  | 'too-new'
  | 'no-code'
  | 'nothing';

/** The workshop that replies are taken into, and how. */
export interface Receiving {
  readonly saved: SavedWorkshop;
  /** They are second votes, given after the discussion. */
  readonly isSecond?: boolean;
  /** From 0 to 1, as the work goes on. */
  readonly onProgress?: (done: number) => void;
}

/** Lets the page draw and answer. */
const pause = () => new Promise((resume) => setTimeout(resume));

type Incoming = Extract<Found, { kind: 'reply' | 'code' }>;
const isIncoming = (found: Found): found is Incoming => found.kind === 'reply' || found.kind === 'code';

/** Takes replies in, and says of each what became of it. */
export function receive(
  { saved, isSecond = false }: Receiving,
  incoming: readonly { readonly text: string; readonly reply: Reply; readonly taking: Taking }[],
): Item[] {
  const outcomes = receiveReplies(
    saved.id,
    incoming.map(({ reply, taking }) => ({ reply, taking: { isSecond, ...taking } })),
  );
  return outcomes.flatMap((outcome, place) => {
    const one = incoming[place];
    return one ? [{ kind: 'taken' as const, text: one.text, reply: one.reply, outcome }] : [];
  });
}

/** Finds replies in a text of any kind and takes them in, a piece at a time, so that the page stays alive. */
export async function takeText(receiving: Receiving, pasted: string): Promise<Item[]> {
  const shape = codeShape(receiving.saved.file.invitation);
  const text = pasted.slice(0, PASTE_AT_MOST);
  const items: Item[] = [];
  let read = 0;
  for (const piece of piecesOf(text)) {
    const found = await findReplies(piece, shape);
    items.push(...found.filter((one) => !isIncoming(one)));
    const incoming = found.filter(isIncoming).map(({ kind, text, reply }) => ({
      text,
      reply,
      taking: { how: kind === 'reply' ? ('link' as const) : ('code' as const) },
    }));
    if (incoming.length > 0) items.push(...receive(receiving, incoming));
    read += piece.length;
    receiving.onProgress?.(read / text.length);
    if (read < text.length) await pause();
  }
  if (pasted.length > text.length) items.push({ kind: 'failed', text: '', why: 'too-long' });
  return items;
}

/** Takes files in: replies, another facilitator’s working copy, pictures of QR codes, texts of any kind. */
export async function takeFiles(receiving: Receiving, files: readonly File[]): Promise<Item[]> {
  const items: Item[] = [];
  for (const [place, file] of files.entries()) {
    items.push(...(await takeFile({ ...receiving, onProgress: () => undefined }, file)));
    receiving.onProgress?.((place + 1) / files.length);
    await pause();
  }
  return items;
}

async function takeFile(receiving: Receiving, file: File): Promise<Item[]> {
  const { name } = file;
  const end = (why: FileProblem): Item[] => [{ kind: 'file', text: name, why }];
  if (file.type.startsWith('image/')) {
    const { codesIn } = await import('./read-code.ts');
    const codes = await codesIn(file);
    if (codes === 'unreadable') return end('unreadable');
    if (codes.length === 0) return end('no-code');
    const items = await takeText(receiving, codes.join(' '));
    return items.length > 0 ? items : end('nothing');
  }

  const parsed = await openFile(file);
  if (!parsed.ok) {
    const codes = parsed.problems.map(({ code }) => code);
    if (codes.includes('unreadable')) return end('unreadable');
    if (codes.includes('too-new')) return end('too-new');
    const isOurs = !codes.some((code) =>
      /^(?:empty-file|too-large|not-json|not-json-at|too-deep|unknown-format)$/.test(code),
    );
    if (isOurs) return end('unsound');
    // A letter, or the export of a chat: its text may hold links.
    if (file.size > PASTE_AT_MOST) return end('too-large');
    const items = await takeText(receiving, await file.text());
    return items.length > 0 ? items : end('nothing');
  }
  if (parsed.file.format === 'cap17-reply') {
    return receive(receiving, [{ text: name, reply: parsed.file, taking: { how: 'file' } }]);
  }
  if (parsed.file.format === 'cap17-working-copy') {
    const conflicts = mergeInto(receiving.saved.id, parsed.file);
    return conflicts ? [{ kind: 'merged', text: name, conflicts }] : end('cap17-working-copy');
  }
  return end(parsed.file.format);
}
