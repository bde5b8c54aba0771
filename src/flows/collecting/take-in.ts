import type { Reply } from '../../domain/workshop/invitation.ts';
import type { MergeConflict } from '../../domain/workshop/merge-copies.ts';
import type { ReplyOutcome } from '../../domain/workshop/receipt.ts';
import { codeShape } from '../../share/code/reply-code.ts';
import { type Found, findReplies, PASTE_AT_MOST } from '../../share/find-replies.ts';
import type { FormatName } from '../../share/formats.ts';
import { piecesOf } from '../../share/text-pieces.ts';
import { copyOf, mergeInto, receiveReplies, type Taking } from '../../stores/workshops.ts';
import { openFile } from '../opening/open-file.ts';

/** What became of one thing that was handed in. `text` is what it looked like, or the name of its file. */
export type HandedIn =
  | { readonly kind: 'taken'; readonly text: string; readonly reply: Reply; readonly outcome: ReplyOutcome }
  | Exclude<Found, { kind: 'reply' | 'code' }>
  | { readonly kind: 'merged'; readonly text: string; readonly conflicts: readonly MergeConflict[] }
  | { readonly kind: 'file'; readonly text: string; readonly why: ReplyFileProblem };

/** Why a file gave no reply. */
export type ReplyFileProblem =
  | Exclude<FormatName, 'cap17-reply'>
  | 'too-large'
  | 'unreadable'
  | 'unsound'
  | 'too-new'
  | 'no-code'
  | 'nothing';

/** The workshop that replies are taken into, and how. */
export interface Receiving {
  readonly id: string;
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
  { id, isSecond = false }: Receiving,
  incoming: readonly { readonly text: string; readonly reply: Reply; readonly taking: Taking }[],
): HandedIn[] {
  const outcomes = receiveReplies(
    id,
    incoming.map(({ reply, taking }) => ({ reply, taking: { isSecond, ...taking } })),
  );
  return outcomes.flatMap((outcome, place) => {
    const one = incoming[place];
    return one ? [{ kind: 'taken' as const, text: one.text, reply: one.reply, outcome }] : [];
  });
}

/** Finds replies in a text of any kind and takes them in, a piece at a time, so that the page stays alive. */
export async function takeText(receiving: Receiving, pasted: string): Promise<HandedIn[]> {
  const copy = copyOf(receiving.id);
  if (!copy) return [];
  const shape = codeShape(copy.invitation);
  const text = pasted.slice(0, PASTE_AT_MOST);
  const items: HandedIn[] = [];
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
export async function takeFiles(receiving: Receiving, files: readonly File[]): Promise<HandedIn[]> {
  const items: HandedIn[] = [];
  for (const [place, file] of files.entries()) {
    items.push(...(await takeFile({ ...receiving, onProgress: () => undefined }, file)));
    receiving.onProgress?.((place + 1) / files.length);
    await pause();
  }
  return items;
}

async function takeFile(receiving: Receiving, file: File): Promise<HandedIn[]> {
  const { name } = file;
  const end = (why: ReplyFileProblem): HandedIn[] => [{ kind: 'file', text: name, why }];
  const orNothing = (items: HandedIn[]) => (items.length > 0 ? items : end('nothing'));
  if (file.type.startsWith('image/')) {
    const { codesIn } = await import('./read-code.ts');
    const codes = await codesIn(file);
    if (codes === 'unreadable') return end('unreadable');
    if (codes.length === 0) return end('no-code');
    return orNothing(await takeText(receiving, codes.join(' ')));
  }

  const parsed = await openFile(file);
  if (!parsed.ok) {
    const why = whyNot(parsed.problems.map(({ code }) => code));
    if (why) return end(why);
    // A letter, or the export of a chat: its text may hold links.
    if (file.size > PASTE_AT_MOST) return end('too-large');
    return orNothing(await takeText(receiving, await file.text()));
  }
  if (parsed.file.format === 'cap17-reply') {
    return receive(receiving, [{ text: name, reply: parsed.file, taking: { how: 'file' } }]);
  }
  if (parsed.file.format === 'cap17-working-copy') {
    const conflicts = mergeInto(receiving.id, parsed.file);
    return conflicts ? [{ kind: 'merged', text: name, conflicts }] : end('cap17-working-copy');
  }
  return end(parsed.file.format);
}

const NOT_OURS = /^(?:empty-file|too-large|not-json|not-json-at|too-deep|unknown-format)$/;

/** Why a file of ours does not open; undefined where it is none of ours, and may be a text with replies in it. */
function whyNot(codes: readonly string[]): ReplyFileProblem | undefined {
  if (codes.includes('unreadable')) return 'unreadable';
  if (codes.includes('too-new')) return 'too-new';
  return codes.some((code) => NOT_OURS.test(code)) ? undefined : 'unsound';
}
