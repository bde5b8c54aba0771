import fc from 'fast-check';
import type { Octets } from '../../src/room/octets.ts';

/** Any bytes of a length. */
export function octets(length: number): fc.Arbitrary<Octets> {
  return fc.uint8Array({ minLength: length, maxLength: length }).map((some) => Uint8Array.from(some));
}

/** Any bytes up to a length. */
export function octetsUpTo(length: number): fc.Arbitrary<Octets> {
  return fc.uint8Array({ maxLength: length }).map((some) => Uint8Array.from(some));
}
