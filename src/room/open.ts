import { guestSeedOf, roomIdOf, SECRET_OCTETS } from './derived.ts';
import { writeDoor } from './door.ts';
import type { RoomFailure } from './failure.ts';
import { type ReadKeys, type RoomKeys, readKeys } from './keys.ts';
import { FAILURE_OF } from './line.ts';
import { drawn, type Octets, octetsOf, toBase64url } from './octets.ts';
import { hostLineOf, sayerOf } from './on-server.ts';
import { type OpeningKey, readOpeningKey } from './opening-key.ts';
import { drawSealingKeys } from './sealing.ts';
import type { RoomWish } from './sides.ts';
import { publicKeyOf, signerOf } from './signing.ts';
import { packTicket, signedText } from './ticket.ts';

const DAY_SECONDS = 86_400;

/** Whom a ticket is for. */
interface TicketWish {
  readonly signer: Octets;
  readonly account: Octets;
  readonly roomId: string;
  readonly holder: Octets;
  readonly expires: number;
}

function ticketFor({ signer, ...terms }: TicketWish): string {
  const issuer = publicKeyOf(signer);
  const signature = signerOf(signer)(octetsOf(signedText({ ...terms, issuer })));
  return toBase64url(packTicket({ issuer, account: terms.account, expires: terms.expires, signature }));
}

/** Whose the tickets of a room are, by the seeds they are derived from. */
interface TicketsWish {
  readonly secret: Octets;
  readonly hostSeed: Octets;
  /** Until when guests are let in, in milliseconds since 1970. */
  readonly closes: number;
}

/** The tickets of a room: its facilitator may come as long as anything is kept, guests as long as they were told. */
async function ticketsOf(
  key: OpeningKey,
  { secret, hostSeed, closes }: TicketsWish,
  now: number,
): Promise<Pick<RoomKeys, 'guestTicket' | 'hostTicket'>> {
  const roomId = await roomIdOf(secret);
  const over = Math.floor(now / 1_000) + key.days * DAY_SECONDS;
  const guest = { signer: key.guestSigner, account: key.guestAccount, roomId };
  const host = { signer: key.hostSigner, account: key.hostAccount, roomId };
  const holder = publicKeyOf(await guestSeedOf(secret));
  return {
    guestTicket: ticketFor({ ...guest, holder, expires: Math.min(over, Math.floor(closes / 1_000)) }),
    hostTicket: ticketFor({ ...host, holder: publicKeyOf(hostSeed), expires: over }),
  };
}

/** Everything of a new room, drawn and signed here; no server is asked. `now`: milliseconds since 1970. */
export async function drawRoom(key: OpeningKey, wish: RoomWish, now: number): Promise<RoomKeys> {
  const secret = drawn(SECRET_OCTETS);
  const sealing = await drawSealingKeys();
  const signing = drawn(32);
  const hostSeed = drawn(32);
  return {
    version: 1,
    server: key.server,
    secret: toBase64url(secret),
    sealing: toBase64url(sealing.privateKey),
    signing: toBase64url(signing),
    door: toBase64url(writeDoor({ sealing: sealing.publicKey, signing: publicKeyOf(signing) })),
    ...(await ticketsOf(key, { secret, hostSeed, closes: wish.closes }, now)),
    hostSeed: toBase64url(hostSeed),
    withNotes: wish.withNotes,
  };
}

/** Opens a room: draws it, makes it on the server, and puts up its door and its first word. */
export async function openOn(openingKey: string, wish: RoomWish): Promise<RoomKeys | RoomFailure> {
  const key = await readOpeningKey(openingKey);
  if (key === 'not-a-key') return key;
  if (wish.closes <= Date.now()) return 'expired';
  const keys = await drawRoom(key, wish, Date.now());
  const read = readKeys(keys);
  if (read === undefined) return 'not-a-key';
  const roomId = await roomIdOf(read.secret);
  const line = hostLineOf(read, roomId);
  try {
    const made = await line.make({ replicas: key.replicas, days: key.days, withNotes: wish.withNotes });
    if (made !== 'done') return made;
    const door = await line.put('door', read.door);
    if (door !== 'held') return FAILURE_OF[door];
    const said = await (await sayerOf(line, read, roomId)).say({});
    return said === 'done' ? keys : said;
  } finally {
    await line.leave();
  }
}

/** The keys with tickets that are signed anew, for as long as a new room would have: what they open stays the same. */
export async function prolonged(
  key: OpeningKey,
  { keys, read, closes }: { readonly keys: RoomKeys; readonly read: ReadKeys; readonly closes: number },
  now: number,
): Promise<RoomKeys> {
  const { secret, hostSeed } = read;
  return { ...keys, server: key.server, ...(await ticketsOf(key, { secret, hostSeed, closes }, now)) };
}

/** Prolongs a room: who has a pass of before is let in as long as that one said, whoever has the new one longer. Door and last word are put up anew, for the server keeps each for so many days. */
export async function prolongOn(
  openingKey: string,
  keys: RoomKeys,
  closes: number,
): Promise<RoomKeys | RoomFailure> {
  const key = await readOpeningKey(openingKey);
  if (key === 'not-a-key') return key;
  if (closes <= Date.now()) return 'expired';
  const read = readKeys(keys);
  if (read === undefined) return 'no-keys';
  const longer = await prolonged(key, { keys, read, closes }, Date.now());
  const readLonger = readKeys(longer);
  if (readLonger === undefined) return 'no-keys';
  const roomId = await roomIdOf(read.secret);
  const line = hostLineOf(readLonger, roomId);
  try {
    const held = await line.count();
    if (typeof held === 'string') return held === 'expired' ? 'no-room' : held;
    const door = await line.put('door', read.door);
    if (door !== 'held') return FAILURE_OF[door];
    const sayer = await sayerOf(line, readLonger, roomId);
    const said = await sayer.turn((await sayer.catchUp()) ?? 'open');
    return said === 'done' ? longer : said;
  } finally {
    await line.leave();
  }
}
