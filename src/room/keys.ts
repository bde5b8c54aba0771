import { fromBase64url, type Octets, sha256 } from './octets.ts';
import { type RoomPass, writePass } from './pass.ts';
import { type Ticket, unpackTicket } from './ticket.ts';

/**
 * All that a facilitator holds of a room: with it another machine goes on. Bytes are base64url. It stands in the
 * working copy and never leaves in a link.
 */
export interface RoomKeys {
  readonly version: 1;
  /** Where the server is, `wss://…`; those of a cluster after commas. */
  readonly server: string;
  /** 16 bytes, shared by all who are in. */
  readonly secret: string;
  /** The private key that replies are sealed for. */
  readonly sealing: string;
  /** The seed by which the facilitator signs. */
  readonly signing: string;
  /** The public halves of both, as they stand at the room's door. */
  readonly door: string;
  /** What lets guests in, and the facilitator with the seed it is for. */
  readonly guestTicket: string;
  readonly hostTicket: string;
  readonly hostSeed: string;
  readonly withNotes: boolean;
}

/** The bytes of a room's keys; undefined when one is not what it should be. */
export interface ReadKeys {
  readonly server: string;
  readonly secret: Octets;
  readonly sealing: Octets;
  readonly signing: Octets;
  readonly door: Octets;
  readonly guestTicket: Ticket;
  readonly hostTicket: Ticket;
  readonly hostSeed: Octets;
  readonly withNotes: boolean;
}

/** Keys as bytes; undefined when one of them does not read. */
export function readKeys(keys: RoomKeys): ReadKeys | undefined {
  const octets = (text: string, length?: number) => {
    const read = fromBase64url(text);
    return read && (length === undefined || read.length === length) ? read : undefined;
  };
  const ticket = (text: string) => {
    const read = octets(text);
    return read && unpackTicket(read);
  };
  const secret = octets(keys.secret, 16);
  const sealing = octets(keys.sealing, 32);
  const signing = octets(keys.signing, 32);
  const door = octets(keys.door);
  const hostSeed = octets(keys.hostSeed, 32);
  const guestTicket = ticket(keys.guestTicket);
  const hostTicket = ticket(keys.hostTicket);
  if (!secret || !sealing || !signing || !door || !hostSeed || !guestTicket || !hostTicket) return undefined;
  const { server, withNotes } = keys;
  return { server, secret, sealing, signing, door, guestTicket, hostTicket, hostSeed, withNotes };
}

/** The first 16 bytes of the SHA-256 of a door. */
export async function fingerprintOf(door: Octets): Promise<Octets> {
  return (await sha256(door)).slice(0, 16);
}

/** The pass that the facilitator gives with the invitation; undefined when the keys do not read. */
export async function passOf(keys: RoomKeys): Promise<string | undefined> {
  const read = readKeys(keys);
  if (read === undefined) return undefined;
  const { secret, door, guestTicket: ticket, withNotes } = read;
  const pass: RoomPass = { secret, fingerprint: await fingerprintOf(door), ticket, withNotes };
  return writePass(pass);
}
