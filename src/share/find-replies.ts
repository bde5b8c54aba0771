import type { Reply } from '../domain/workshop/invitation.ts';
import { type CodeShape, decodeCode } from './code/reply-code.ts';
import type { CodeSlip } from './code/slip.ts';
import type { ReplyFile } from './files.ts';
import { decodeLink } from './link/decode-link.ts';
import type { LinkFailure } from './link/failure.ts';

/** Longer texts are not searched. In UTF-16 units. */
export const PASTE_AT_MOST = 10_000_000;

const KIND_NAMES = { a: 'assessment', w: 'workshop', q: 'invitation', p: 'password' } as const;

/** What was found in a pasted text; `text` is what stood there, cut at 80 characters. */
export type Found =
  | { readonly kind: 'reply'; readonly text: string; readonly reply: ReplyFile }
  | { readonly kind: 'code'; readonly text: string; readonly reply: Reply }
  /** A link of ours that is no reply. */
  | {
      readonly kind: 'elsewhere';
      readonly text: string;
      readonly what: (typeof KIND_NAMES)[keyof typeof KIND_NAMES];
    }
  /** It looks like a reply's link or code and does not open. */
  | { readonly kind: 'failed'; readonly text: string; readonly why: LinkFailure | CodeSlip['code'] };

const SHOWN_AT_MOST = 80;

/** Marks that show nothing and that chats put in or around texts. */
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A link's fragment: after `#` or `%23`, or a word of its own. */
const LINK = String.raw`(?<hash>#|%23|(?<![\p{L}\p{N}_-]))(?<kind>[awqvp])(?<rest>\d{1,6}\.[\w-]*)`;
const DASH = '[-\u2010-\u2015\u2212]';
/** Letters and digits, in groups of four parted by a dash or in one piece; not a part of an address. */
const CODE = String.raw`(?<![\p{L}\p{N}_\-/@.=&?%#+])(?<code>[\dA-Za-z]{4}(?:${DASH}[\dA-Za-z]{4}){0,3}(?:${DASH}[\dA-Za-z]{1,4})?|[\dA-Za-z]{5,14})(?![\p{L}\p{N}_-])`;
// No part can be read in two ways at length, so that time grows with the text alone.
const CANDIDATE = new RegExp(`${LINK}|${CODE}`, 'gu');

/** A bare `v1.2` is a version of something; a link is longer. */
const BARE_PAYLOAD_AT_LEAST = 16;

async function linkFound(kind: string, fragment: string): Promise<Found> {
  const text = fragment.slice(0, SHOWN_AT_MOST);
  if (kind !== 'v') return { kind: 'elsewhere', text, what: KIND_NAMES[kind as keyof typeof KIND_NAMES] };
  const decoded = await decodeLink(fragment);
  if (!decoded.ok) return { kind: 'failed', text, why: decoded.failure };
  if (decoded.file.format !== 'cap17-reply') return { kind: 'failed', text, why: 'not-ours' };
  return { kind: 'reply', text, reply: decoded.file };
}

/** A word that opens is a code; one in groups, with a digit, of the right length or one off, was meant as one. */
function codeFound(shape: CodeShape, text: string): Found | undefined {
  const decoded = decodeCode(shape, text);
  if (decoded.ok) return { kind: 'code', text, reply: decoded.reply };
  const symbols = text.match(/[\dA-Za-z]/g)?.length ?? 0;
  const isMeant = symbols < text.length && /\d/.test(text) && Math.abs(symbols - shape.length) <= 1;
  return isMeant ? { kind: 'failed', text, why: decoded.slip.code } : undefined;
}

/**
 * Finds links and, where their shape is given, codes in a pasted text, a chat or a mail as it comes; the rest is
 * passed over. In order, failures among them; a text too long is searched up to where it is, and `too-long` closes
 * the list. Takes time in proportion to the text. Total.
 */
export async function findReplies(pasted: string, shape?: CodeShape): Promise<Found[]> {
  const found: Found[] = [];
  const text = pasted.slice(0, PASTE_AT_MOST).replace(HIDDEN, '');
  for (const { groups = {} } of text.matchAll(CANDIDATE)) {
    const { hash, kind, rest = '', code } = groups;
    if (kind !== undefined) {
      const payload = rest.length - rest.indexOf('.') - 1;
      if (hash !== '' || payload >= BARE_PAYLOAD_AT_LEAST) found.push(await linkFound(kind, kind + rest));
    } else if (code !== undefined && shape) {
      const one = codeFound(shape, code);
      if (one) found.push(one);
    }
  }
  if (pasted.length > PASTE_AT_MOST) found.push({ kind: 'failed', text: '', why: 'too-long' });
  return found;
}
