import { fromPublic, fromSeed } from '@nats-io/nkeys';
import { publicNkey, seedNkey } from './nkey.ts';
import { fromBase32, type Octets } from './octets.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

/** Signs by Ed25519, from a seed of 32 bytes. */
export function signerOf(seed: Octets): (octets: Octets) => Octets {
  const pair = fromSeed(ascii(seedNkey('user', seed)));
  return (octets) => Uint8Array.from(pair.sign(octets));
}

/** Is this signed by whose public key of 32 bytes this is? */
export function verifierOf(publicKey: Octets): (octets: Octets, signature: Octets) => boolean {
  const pair = fromPublic(publicNkey('user', publicKey));
  return (octets, signature) => pair.verify(octets, signature);
}

/** The 32 bytes of the public key of a seed. */
export function publicKeyOf(seed: Octets): Octets {
  const text = fromSeed(ascii(seedNkey('user', seed))).getPublicKey();
  const octets = fromBase32(text);
  if (octets === undefined) throw new Error('A public key that is no base 32');
  return octets.slice(1, 33);
}
