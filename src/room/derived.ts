import {
  drawn,
  fromBase64url,
  joined,
  type Octets,
  octetsOf,
  sha256,
  toBase32,
  toBase64url,
} from './octets.ts';

/** Bytes drawn from a secret for one use, by HKDF with SHA-256: no use tells of another. */
async function derived(secret: Octets, use: string, length: number): Promise<Octets> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = octetsOf(`cap17 room 1 ${use}`);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, key, length * 8));
}

/** Length of the secrets of a room and of a reply, in bytes. */
export const SECRET_OCTETS = 16;

/** The public name of a room: 26 symbols of base 32. */
export async function roomIdOf(secret: Octets): Promise<string> {
  return toBase32(await derived(secret, 'id', 16));
}

/** The key of what the facilitator says to the phones of the room. */
export async function stateKeyOf(secret: Octets): Promise<CryptoKey> {
  const raw = await derived(secret, 'state', 32);
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The seed of the key by which guests of the room are known to the server: one for all of them. */
export async function guestSeedOf(secret: Octets): Promise<Octets> {
  return derived(secret, 'guest', 32);
}

/** The secret of one phone's reply in one room, to be kept with the reply: 22 characters of base64url. */
export function drawOwnSecret(): string {
  return toBase64url(drawn(SECRET_OCTETS));
}

/** The secret of a reply from its text; undefined when it is none. */
export function readOwnSecret(text: string): Octets | undefined {
  const octets = fromBase64url(text);
  return octets?.length === SECRET_OCTETS ? octets : undefined;
}

/** Where the reply stands in its room: a correction takes its place, and nobody else can guess it. */
export async function replyTagOf(own: Octets, roomId: string): Promise<string> {
  return toBase32(await derived(own, `reply ${roomId}`, 16));
}

/** What the sealed reply carries so that its receipt is known again: made of the phone's secret and what it said. */
export async function receiptNonceOf(own: Octets, roomId: string, payload: string): Promise<Octets> {
  const said = toBase32(await sha256(octetsOf(payload)));
  return derived(own, `receipt ${roomId} ${said}`, 16);
}

/** What a receipt says: the reply is in, or it was left aside. */
export const RECEIPTS = ['in', 'ignored'] as const;
export type RoomReceipt = (typeof RECEIPTS)[number];

/** Where the receipt of a reply stands: only who knows the nonce can tell whose it is and what it says. */
export async function receiptTagOf(nonce: Octets, receipt: RoomReceipt): Promise<string> {
  const octets = await sha256(joined(octetsOf(`cap17 room 1 receipt ${receipt} `), nonce));
  return toBase32(octets.slice(0, 16));
}
