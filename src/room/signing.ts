import nacl from 'tweetnacl';
import type { Octets } from './octets.ts';

/** Signs by Ed25519, from a seed of 32 bytes. */
export function signerOf(seed: Octets): (octets: Octets) => Octets {
  const { secretKey } = nacl.sign.keyPair.fromSeed(seed);
  return (octets) => Uint8Array.from(nacl.sign.detached(octets, secretKey));
}

/** Is this signed by whose public key of 32 bytes this is? */
export function verifierOf(publicKey: Octets): (octets: Octets, signature: Octets) => boolean {
  return (octets, signature) => nacl.sign.detached.verify(octets, signature, publicKey);
}

/** The 32 bytes of the public key of a seed. */
export function publicKeyOf(seed: Octets): Octets {
  return Uint8Array.from(nacl.sign.keyPair.fromSeed(seed).publicKey);
}
