import { cut, fromBase64url, joined, type Octets, toBase64url } from './octets.ts';
import { packTicket, TICKET_OCTETS, type Ticket, unpackTicket } from './ticket.ts';

/** What lets a phone in: it stands behind `~` in the fragment of the invitation, and no server is ever sent it. */
export interface RoomPass {
  readonly secret: Octets;
  /** The first 16 bytes of the SHA-256 of the room's door: a server cannot put another facilitator's keys there. */
  readonly fingerprint: Octets;
  readonly ticket: Ticket;
  /** Replies of this room may hold notes, and are as long as these need. */
  readonly withNotes: boolean;
}

const VERSION = 1;
const OCTETS = 1 + 16 + 16 + TICKET_OCTETS;

/** A pass as text: 220 characters of base64url. */
export function writePass({ secret, fingerprint, ticket, withNotes }: RoomPass): string {
  const head = Uint8Array.of((VERSION << 4) | (withNotes ? 1 : 0));
  return toBase64url(joined(head, secret, fingerprint, packTicket(ticket)));
}

/** A pass from its text: `later` when another version wrote it, `not-a-pass` for any other text. */
export function readPass(text: string): RoomPass | 'not-a-pass' | 'later' {
  const octets = fromBase64url(text);
  const head = octets?.[0];
  if (octets === undefined || head === undefined) return 'not-a-pass';
  if (head >> 4 > VERSION || (head >> 4 === VERSION && (head & 15) > 1)) return 'later';
  const [, secret, fingerprint, rest] = cut(octets, 1, 16, 16) ?? [];
  const ticket = rest && unpackTicket(rest);
  if (head >> 4 !== VERSION || octets.length !== OCTETS || !secret || !fingerprint || !ticket)
    return 'not-a-pass';
  return { secret, fingerprint, ticket, withNotes: (head & 1) === 1 };
}

/** How much of a pass is the room's own: version, secret and fingerprint. What follows lets in for a time. */
const OF_ROOM = ((1 + 16 + 16) * 4) / 3;

/** Do both let into one room? One may be good for longer than the other. */
export const isSameRoom = (one: string, other: string) => one.slice(0, OF_ROOM) === other.slice(0, OF_ROOM);

/** Ends what reads a link, in every edition. */
const MARK = '~';

/** An invitation's fragment or link with the pass behind it. */
export const withPass = (invitation: string, pass: string) => `${invitation}${MARK}${pass}`;

/** The fragment of an invitation and the pass behind it; `pass` is absent where there is none. Total. */
export function splitPass(fragment: string): { readonly fragment: string; readonly pass?: string } {
  const at = fragment.indexOf(MARK);
  return at === -1 ? { fragment } : { fragment: fragment.slice(0, at), pass: fragment.slice(at + 1) };
}
