import * as z from 'zod/mini';
import { readAs } from '../share/read-as.ts';
import { cut, drawn, fourOctets, fromFourOctets, joined, type Octets, octetsOf, textOf } from './octets.ts';

/** May replies come in? `locked`: only corrections of those who are in. */
const ROOM_DOORS = ['open', 'paused', 'locked', 'closed'] as const;
export type RoomDoor = (typeof ROOM_DOORS)[number];

const shape = z.object({
  /** Grows with all that is said; what is not newer counts for nothing. */
  number: z.int().check(z.nonnegative()),
  door: z.enum(ROOM_DOORS),
  /** The practice that the wall shows, by its id. */
  shown: z.optional(z.string().check(z.maxLength(64))),
  revealed: z.optional(z.boolean()),
  /** When the timer ends, in milliseconds since 1970. */
  ends: z.optional(z.int()),
  /** The fragment of an invitation to vote once more, on one practice. */
  again: z.optional(z.string().check(z.maxLength(4_096))),
  /** How many replies are in, where the facilitator shows it. */
  count: z.optional(z.int().check(z.nonnegative())),
});

/** What the facilitator says to the phones of the room, whole each time. */
export type LiveState = Readonly<z.infer<typeof shape>>;

/** What of it a page says; number and door are the room's own. */
export type RoomSaid = Omit<LiveState, 'number' | 'door'>;

const VERSION = 1;
const IV_OCTETS = 12;
const SIGNATURE_OCTETS = 64;
const TAG_OCTETS = 16;
const HEAD_OCTETS = 1 + IV_OCTETS + TAG_OCTETS + SIGNATURE_OCTETS + 4;
/** What is said fills whole blocks of this many bytes. */
const BLOCK = 1_024;

/** The longest that what is said may be, sealed, in bytes. */
export const STATE_OCTETS_AT_MOST = 8 * BLOCK;

export interface StateKeys {
  readonly roomId: string;
  /** Of all who are in: the server does not read along. */
  readonly key: CryptoKey;
}

const signedOctets = (roomId: string, said: Octets) =>
  joined(octetsOf(`cap17 room 1 state ${roomId} `), said);
const algorithm = (roomId: string, iv: Octets) => ({
  name: 'AES-GCM',
  iv,
  additionalData: octetsOf(`cap17 room 1 state ${roomId}`),
});

/** What is said, signed by the facilitator, filled up to a whole block and sealed for the room. `too-long` when it is over `STATE_OCTETS_AT_MOST`. */
export async function sealState(
  state: LiveState,
  { roomId, key }: StateKeys,
  sign: (octets: Octets) => Uint8Array,
): Promise<Octets | 'too-long'> {
  const said = octetsOf(JSON.stringify(state));
  const length = Math.ceil((said.length + HEAD_OCTETS) / BLOCK) * BLOCK;
  if (length > STATE_OCTETS_AT_MOST) return 'too-long';
  const filling = new Uint8Array(length - HEAD_OCTETS - said.length);
  const plain = joined(sign(signedOctets(roomId, said)), fourOctets(said.length), said, filling);
  const iv = drawn(IV_OCTETS);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm(roomId, iv), key, plain));
  return joined(Uint8Array.of(VERSION), iv, sealed);
}

async function opened(octets: Octets, { roomId, key }: StateKeys): Promise<Octets | undefined> {
  const [version, iv, sealed] = cut(octets, 1, IV_OCTETS) ?? [];
  if (version?.[0] !== VERSION || !iv || !sealed || octets.length > STATE_OCTETS_AT_MOST) return undefined;
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(roomId, iv), key, sealed));
  } catch {
    // Altered, or of another room.
    return undefined;
  }
}

/** What the facilitator said, from what the server gives; undefined when it is altered, of another room, or signed by somebody else. */
export async function openState(
  octets: Octets,
  keys: StateKeys,
  isSigned: (octets: Octets, signature: Octets) => boolean,
): Promise<LiveState | undefined> {
  const plain = await opened(octets, keys);
  const [signature, length, rest] = (plain && cut(plain, SIGNATURE_OCTETS, 4)) ?? [];
  const [said] = (length && rest && cut(rest, fromFourOctets(length))) ?? [];
  const text = said && textOf(said);
  if (
    !signature ||
    text === undefined ||
    !isSigned(signedOctets(keys.roomId, said ?? new Uint8Array(0)), signature)
  )
    return undefined;
  return readAs(shape, text);
}
