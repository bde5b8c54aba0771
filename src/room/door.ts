import { fingerprintOf } from './keys.ts';
import { cut, joined, type Octets, toBase64url } from './octets.ts';

/** What stands at the door of a room: whom replies are sealed for, and who signs what is said. */
export interface Door {
  /** 65 bytes: a point of P-256. */
  readonly sealing: Octets;
  /** 32 bytes: a public key of Ed25519. */
  readonly signing: Octets;
}

const VERSION = 1;

export function writeDoor({ sealing, signing }: Door): Octets {
  return joined(Uint8Array.of(VERSION), sealing, signing);
}

/** A door as the server gives it, once it has the fingerprint that stands in the pass; undefined when it is another. */
export async function readDoor(octets: Octets, fingerprint: Octets): Promise<Door | undefined> {
  if (toBase64url(await fingerprintOf(octets)) !== toBase64url(fingerprint)) return undefined;
  const [version, sealing, signing] = cut(octets, 1, 65) ?? [];
  if (version?.[0] !== VERSION || !sealing || signing?.length !== 32) return undefined;
  return { sealing, signing };
}
