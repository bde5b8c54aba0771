import { toBase64url } from '../base64url.ts';

/** As long as Ed25519 has it. */
export const SEED_OCTETS = 32;

/** A new seed of the key that signs one's corrections, to be kept by their author alone, in base64url. */
export function drawSeed(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(SEED_OCTETS)));
}
