import { guestSeedOf, roomIdOf, stateKeyOf } from './derived.ts';
import { readDoor } from './door.ts';
import type { RoomFailure } from './failure.ts';
import { guestOver } from './guest.ts';
import { hostOver } from './host.ts';
import { fingerprintOf, type ReadKeys, type RoomKeys, readKeys } from './keys.ts';
import { connectionTo } from './nats/connection.ts';
import { natsHostLine } from './nats/host-line.ts';
import { natsLine } from './nats/line.ts';
import type { RoomPass } from './pass.ts';
import { sayerOver } from './sayer.ts';
import { replyOpener } from './sealing.ts';
import type { GuestEars, GuestRoom, HostEars, HostRoom } from './sides.ts';
import { publicKeyOf, signerOf, verifierOf } from './signing.ts';
import { credentialOf, endOfTicket, type Ticket } from './ticket.ts';

const isOver = (ticket: Ticket) => endOfTicket(ticket, Date.now()) === 'over';

/** The line of who holds the keys of a room. */
export function hostLineOf(keys: ReadKeys, roomId: string) {
  const credential = credentialOf(keys.hostTicket, roomId, publicKeyOf(keys.hostSeed));
  const inbox = `_h.${roomId}`;
  const connection = connectionTo({ server: keys.server, credential, seed: keys.hostSeed, inbox });
  return natsHostLine(connection, roomId, inbox);
}

/** Who says things in a room, over its line. */
export async function sayerOf(line: ReturnType<typeof hostLineOf>, keys: ReadKeys, roomId: string) {
  const signing = {
    sign: signerOf(keys.signing),
    isSigned: verifierOf(publicKeyOf(keys.signing)),
  };
  return sayerOver(line, { roomId, key: await stateKeyOf(keys.secret), ...signing }, Date.now);
}

/** Takes a room up on its server. */
export async function hostOn(given: RoomKeys, ears: HostEars): Promise<HostRoom | RoomFailure> {
  const keys = readKeys(given);
  if (!keys || !(await readDoor(keys.door, await fingerprintOf(keys.door)))) return 'no-keys';
  if (isOver(keys.hostTicket)) return 'expired';
  const roomId = await roomIdOf(keys.secret);
  const line = hostLineOf(keys, roomId);
  const open = await replyOpener(keys.sealing);
  const sayer = await sayerOf(line, keys, roomId);
  return hostOver(line, { roomId, withNotes: keys.withNotes, open }, sayer, ears);
}

/** Comes into a room on a server. */
export async function joinOn(
  pass: RoomPass,
  ears: GuestEars,
  server: string,
): Promise<GuestRoom | RoomFailure> {
  if (isOver(pass.ticket)) return 'expired';
  if (server === '') return 'unreachable';
  const roomId = await roomIdOf(pass.secret);
  const seed = await guestSeedOf(pass.secret);
  const credential = credentialOf(pass.ticket, roomId, publicKeyOf(seed));
  const connection = connectionTo({ server, credential, seed, inbox: `_g.${roomId}` });
  const keys = { roomId, key: await stateKeyOf(pass.secret) };
  return guestOver(natsLine(connection, roomId), pass, keys, ears);
}
