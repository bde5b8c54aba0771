import { cut, fromBase64url, joined, type Octets, octetsOf, sha256, textOf, toBase64url } from './octets.ts';

/**
 * What whoever runs a server gives to those who may open rooms there. It opens rooms; what stands in them it does not
 * read: keys of replies are drawn by each facilitator.
 */
export interface OpeningKey {
  /** Seeds of the two keys that sign tickets: of facilitators, of guests. */
  readonly hostSigner: Octets;
  readonly guestSigner: Octets;
  /** The accounts they sign for. */
  readonly hostAccount: Octets;
  readonly guestAccount: Octets;
  /** How many machines keep each room: 1, or 3 of a cluster. */
  readonly replicas: number;
  /** How many days a room is kept. */
  readonly days: number;
  /** `wss://…`, several after commas. */
  readonly server: string;
}

const START = 'cap17-room1.';
const CHECK_OCTETS = 4;

const checkOf = async (octets: Octets) => (await sha256(octets)).slice(0, CHECK_OCTETS);

/** An opening key as one text without spaces. */
export async function writeOpeningKey(key: OpeningKey): Promise<string> {
  const { hostSigner, guestSigner, hostAccount, guestAccount, replicas, days, server } = key;
  const numbers = Uint8Array.of(replicas, days);
  const octets = joined(hostSigner, guestSigner, hostAccount, guestAccount, numbers, octetsOf(server));
  return `${START}${toBase64url(joined(octets, await checkOf(octets)))}`;
}

function read(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    // No address at all.
    return undefined;
  }
}

/** May this be the address of a room's server: `wss`, or `ws` on the machine itself? Nothing after the host counts. */
export function isServerAddress(text: string): boolean {
  return text.split(',').every((address) => {
    const { protocol, hostname = '', origin, href } = read(address) ?? {};
    const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
    return (protocol === 'wss:' || (protocol === 'ws:' && isHere)) && href?.replace(/\/$/, '') === origin;
  });
}

/** An opening key from its text, spaces and broken lines left out; `not-a-key` for any other text, one symbol wrong included. */
export async function readOpeningKey(text: string): Promise<OpeningKey | 'not-a-key'> {
  const written = text.replace(/\s+/g, '');
  const octets = written.startsWith(START) ? fromBase64url(written.slice(START.length)) : undefined;
  if (octets === undefined || octets.length < 4 * 32 + 2 + CHECK_OCTETS) return 'not-a-key';
  const said = octets.slice(0, -CHECK_OCTETS);
  if (toBase64url(await checkOf(said)) !== toBase64url(octets.slice(-CHECK_OCTETS))) return 'not-a-key';
  const [hostSigner, guestSigner, hostAccount, guestAccount, numbers, address] =
    cut(said, 32, 32, 32, 32, 2) ?? [];
  const [replicas = 0, days = 0] = numbers ?? [];
  const server = address && textOf(address);
  if (!hostSigner || !guestSigner || !hostAccount || !guestAccount || server === undefined)
    return 'not-a-key';
  if (![1, 3, 5].includes(replicas) || days < 1 || !isServerAddress(server)) return 'not-a-key';
  return { hostSigner, guestSigner, hostAccount, guestAccount, replicas, days, server };
}
