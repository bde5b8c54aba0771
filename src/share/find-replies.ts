import type { Reply } from '../domain/workshop/invitation.ts';
import { type CodeShape, decodeCode } from './code/reply-code.ts';
import type { CodeSlip } from './code/slip.ts';
import type { ReplyFile } from './files.ts';
import { withoutHidden } from './link/clean.ts';
import { decodeLink } from './link/decode-link.ts';
import type { LinkFailure } from './link/failure.ts';
import { KINDS, kindOf, type LinkKind } from './link/kinds.ts';
import { allowance, type Judged, LINK_START, likeliest } from './link/link-in-text.ts';
import { BREAK, joinLines, unwrap } from './link/unwrap.ts';

/** Longer texts are not searched. In UTF-16 units. */
export const PASTE_AT_MOST = 10_000_000;

/** What was found in a pasted text; `text` is what stood there, cut at 80 characters. */
export type Found =
  | { readonly kind: 'reply'; readonly text: string; readonly reply: ReplyFile }
  | { readonly kind: 'code'; readonly text: string; readonly reply: Reply }
  /** A link of ours that is no reply. */
  | {
      readonly kind: 'elsewhere';
      readonly text: string;
      readonly what: (typeof KINDS)[Exclude<LinkKind, 'cap17-reply'>]['name'];
    }
  /** It looks like a reply's link or code and does not open. */
  | { readonly kind: 'failed'; readonly text: string; readonly why: LinkFailure | CodeSlip['code'] };

const SHOWN_AT_MOST = 80;

/** What may prove whose a reply is begins so, right after its link. */
const BESIDE = new RegExp(`(?:${BREAK})?~`, 'y');

const DASH = '[-\u2010-\u2015\u2212]';
/** Letters and digits, in groups of four parted by a dash or in one piece; not a part of an address. */
const CODE = String.raw`(?<![\p{L}\p{N}_\-/@.=&?%#+])(?<code>[\dA-Za-z]{4}(?:${DASH}[\dA-Za-z]{4}){0,3}(?:${DASH}[\dA-Za-z]{1,4})?|[\dA-Za-z]{5,14})(?![\p{L}\p{N}_-])`;
// No part can be read in two ways at length, so that time grows with the text alone.
const CANDIDATE = new RegExp(`${LINK_START}|${CODE}`, 'gu');

/** What a link in a text is, and where it ends with all that stands beside it. */
async function linkFound(
  kind: LinkKind,
  { fragment, failure, end }: Judged,
  whole: string,
): Promise<{ readonly found: Found; readonly end: number }> {
  const text = fragment.slice(0, SHOWN_AT_MOST);
  const failed = (why: LinkFailure) => ({ found: { kind: 'failed', text, why } as const, end });
  if (kind !== 'cap17-reply') return { found: { kind: 'elsewhere', text, what: KINDS[kind].name }, end };
  if (failure) return failed(failure);
  const decoded = await decodeLink(fragment);
  if (!decoded.ok) return failed(decoded.failure);
  if (decoded.file.format !== 'cap17-reply') return failed('not-ours');
  BESIDE.lastIndex = end;
  if (!BESIDE.test(whole)) return { found: { kind: 'reply', text, reply: decoded.file }, end };
  const proving = await import('./link/proven-beside.ts').catch(() => undefined);
  if (!proving) return failed('too-new');
  const proven = await proving.provenAt(whole, end, decoded.file);
  return { found: { kind: 'reply', text, reply: proven.reply }, end: proven.end };
}

/** Fewer characters than this are no link shown cut beside its whole. */
const CUT_AT_LEAST = 12;

/** Leaves out links that were cut to be shown, where the whole stands next to them. */
function withoutShownCut(found: readonly Found[]): Found[] {
  return found.filter((one, place) => {
    if (one.kind !== 'failed' || one.why !== 'cut-or-altered' || one.text.length < CUT_AT_LEAST) return true;
    const beside = [found[place - 1], found[place + 1]];
    return !beside.some((other) => other?.kind === 'reply' && other.text.startsWith(one.text));
  });
}

const IN_ONE_PIECE = /^[\dA-Za-z]*$/;

/** A word that opens is a code; one in groups, with a digit, of the right length or one off, was meant as one. */
function codeFound(shape: CodeShape, text: string): Found | undefined {
  // Most are words of a text, in one piece and of another length.
  if (text.length !== shape.length && IN_ONE_PIECE.test(text)) return undefined;
  const decoded = decodeCode(shape, text);
  if (decoded.ok) return { kind: 'code', text, reply: decoded.reply };
  const symbols = text.match(/[\dA-Za-z]/g)?.length ?? 0;
  const isMeant = symbols < text.length && /\d/.test(text) && Math.abs(symbols - shape.length) <= 1;
  return isMeant ? { kind: 'failed', text, why: decoded.slip.code } : undefined;
}

/** What stands in a text, in order. */
async function search(text: string, shape: CodeShape | undefined): Promise<Found[]> {
  const found: Found[] = [];
  const left = allowance();
  const candidate = new RegExp(CANDIDATE);
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const { hashed, bare, code } = match.groups ?? {};
    const kind = kindOf(hashed ?? bare ?? '');
    if (kind !== undefined) {
      const judged = likeliest(text, match.index + (hashed === undefined ? 0 : 1), left);
      const link = await linkFound(kind, judged, text);
      found.push(link.found);
      candidate.lastIndex = link.end;
    } else if (code !== undefined && shape) {
      const one = codeFound(shape, code);
      if (one) found.push(one);
    }
  }
  return withoutShownCut(found);
}

const isReply = ({ kind }: Found) => kind === 'reply' || kind === 'code';

/** Where a line was broken within the `#` or within what a gateway wrote, only the lines joined show the link. */
async function searchJoined(text: string, asItStands: Found[]): Promise<Found[]> {
  const onOneLine = joinLines(text);
  if (onOneLine === text) return asItStands;
  const joined = await search(unwrap(onOneLine), undefined);
  return joined.some(isReply) ? joined : asItStands;
}

/**
 * Finds links and, where their shape is given, codes in a pasted text, a chat or a mail as it comes, links that mail
 * programs wrapped or broke over lines among them; the rest is passed over. In order, failures among them; a text too
 * long is searched up to where it is, and `too-long` closes the list. Takes time in proportion to the text. Total.
 */
export async function findReplies(pasted: string, shape?: CodeShape): Promise<Found[]> {
  const text = withoutHidden(pasted.slice(0, PASTE_AT_MOST));
  const asItStands = await search(unwrap(text), shape);
  const found = asItStands.some(isReply) ? asItStands : await searchJoined(text, asItStands);
  if (pasted.length > PASTE_AT_MOST) found.push({ kind: 'failed', text: '', why: 'too-long' });
  return found;
}
