import { fromBase64url, type Octets } from '../base64url.ts';
import type { Ed25519 } from './scheme.ts';

/** What stands before a seed in PKCS #8 (RFC 8410). */
const BEFORE_SEED = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

const privateKey = (seed: Octets, isExtractable: boolean) =>
  crypto.subtle.importKey('pkcs8', Uint8Array.of(...BEFORE_SEED, ...seed), 'Ed25519', isExtractable, [
    'sign',
  ]);

/** The browser's own, which works beside the page. */
const OWN: Ed25519 = {
  publicKeyOf: async (seed) => {
    const { x = '' } = await crypto.subtle.exportKey('jwk', await privateKey(seed, true));
    return fromBase64url(x) ?? new Uint8Array();
  },
  sign: async (seed, octets) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', await privateKey(seed, false), octets)),
  isSignedBy: async (publicKey, octets, signature) => {
    try {
      const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', key, signature, octets);
    } catch (error) {
      // Bytes that are no public key.
      if (error instanceof DOMException) return false;
      throw error;
    }
  },
  hash: async (octets) => new Uint8Array(await crypto.subtle.digest('SHA-512', octets)),
};

async function hasOwn(): Promise<boolean> {
  try {
    await privateKey(new Uint8Array(32), false);
    return true;
  } catch {
    // A browser of before 2025, or a page that is not served securely.
    return false;
  }
}

let chosen: Promise<Ed25519> | undefined;

/** The browser's own signatures or, where it has none, those that are fetched then. Rejects where they do not come. */
export function ed25519(): Promise<Ed25519> {
  chosen ??= hasOwn().then(async (has) => (has ? OWN : (await import('./ed25519-fetched.ts')).FETCHED));
  // What did not come now may come later.
  chosen.catch(() => {
    chosen = undefined;
  });
  return chosen;
}
