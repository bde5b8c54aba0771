import type { Octets } from '../base64url.ts';

/** Signatures by Ed25519 (RFC 8032), from a seed of 32 bytes, and the hash beside them. */
export interface Ed25519 {
  /** The public key of a seed, 32 bytes. */
  readonly publicKeyOf: (seed: Octets) => Promise<Octets>;
  /** 64 bytes, the same each time. */
  readonly sign: (seed: Octets, octets: Octets) => Promise<Octets>;
  readonly isSignedBy: (publicKey: Octets, octets: Octets, signature: Octets) => Promise<boolean>;
  /** SHA-512. */
  readonly hash: (octets: Octets) => Promise<Octets>;
}
