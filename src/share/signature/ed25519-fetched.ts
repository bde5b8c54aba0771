import nacl from 'tweetnacl';
import type { Ed25519 } from './scheme.ts';

/** For browsers without signatures of their own. */
export const FETCHED: Ed25519 = {
  publicKeyOf: async (seed) => Uint8Array.from(nacl.sign.keyPair.fromSeed(seed).publicKey),
  sign: async (seed, octets) =>
    Uint8Array.from(nacl.sign.detached(octets, nacl.sign.keyPair.fromSeed(seed).secretKey)),
  isSignedBy: async (publicKey, octets, signature) => nacl.sign.detached.verify(octets, signature, publicKey),
  hash: async (octets) => Uint8Array.from(nacl.hash(octets)),
};
