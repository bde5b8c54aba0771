import { type Failed, failed } from './failure.ts';
import { KINDS } from './kinds.ts';
import { openSeal } from './open-seal.ts';
import { IV_BYTES, readSecret, SALT_BYTES, writeSecret } from './password-body.ts';
import { seal } from './seal.ts';

/** Version 1: what OWASP asks of PBKDF2 with SHA-256. Another number of rounds is another version. */
export const ROUNDS = 600_000;

type Bytes = Uint8Array<ArrayBuffer>;

async function keyOf(password: string, salt: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  // One password typed on two systems may come as two sequences of characters.
  const typed = new TextEncoder().encode(password.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** Any fragment under a password, by AES-256-GCM, as a fragment of kind `p`. The password is nowhere in it. */
export async function encryptLink(fragment: string, password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyOf(password, salt, 'encrypt');
  const plain = new TextEncoder().encode(fragment);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
  return seal(KINDS.password.letter, 1, writeSecret({ salt, iv, sealed }));
}

/**
 * The fragment under a password, to be decoded in turn. A link of another kind is `not-ours`; `too-new` where the browser
 * has no cipher, for it is old or the page is not served securely.
 */
export async function decryptLink(
  text: string,
  password: string,
): Promise<{ readonly ok: true; readonly fragment: string } | Failed> {
  const opened = openSeal(text);
  if (!opened.ok) return opened;
  if (opened.kind !== 'password') return failed('not-ours');
  const read = readSecret(opened.body);
  if (!read.ok) return read;
  if (!('subtle' in crypto)) return failed('too-new');
  const { salt, iv, sealed } = read.secret;
  const key = await keyOf(password, salt, 'decrypt');
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed).catch(() => undefined);
  return plain ? { ok: true, fragment: new TextDecoder().decode(plain) } : failed('wrong-password');
}
