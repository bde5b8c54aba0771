import { type Reply, SIGNATURE_SYMBOLS, SIGNER_SYMBOLS } from '../../domain/workshop/invitation.ts';
import { fromBase64url, type Octets, toBase64url } from '../base64url.ts';
import type { ReplyFile } from '../files.ts';
import { jsonOfWholeSigns } from '../whole-signs.ts';
import { ed25519 } from './ed25519.ts';
import { seedIn } from './seed.ts';

const KEY_OCTETS = 32;

const octetsOf = (text: string): Octets => new TextEncoder().encode(text);

/** Entries that say something, in an order of their own. */
function said(entries: Readonly<Record<string, unknown>> = {}): (readonly [string, unknown])[] {
  return Object.entries(entries)
    .filter(([, value]) => value !== undefined && value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * All that a reply says, as the text that is signed: the same however it travels, and whatever the model becomes. It
 * never changes: signatures of before are proven by it.
 */
function signedText({ model, workshop, id, revision, group, label, answers, notes }: Reply): string {
  const whose = [workshop, id, revision, group, label || undefined].map((one) => one ?? null);
  return jsonOfWholeSigns(['cap17-reply', 1, model, ...whose, said(answers), said(notes)]);
}

/** The fingerprint of a key for one reply: 90 bits of the SHA-512 of both, so that one search is no use for another. */
async function fingerprint(publicKey: Octets, { workshop, id }: Reply): Promise<string> {
  const { hash } = await ed25519();
  const whose = octetsOf(JSON.stringify(['cap17-signer', workshop ?? null, id ?? null]));
  return toBase64url(await hash(Uint8Array.of(...whose, ...publicKey))).slice(0, SIGNER_SYMBOLS);
}

/** The fingerprint that a first reply announces of the key of a seed; undefined when the text is no seed. */
export async function signerOf(seed: string, reply: Reply): Promise<string | undefined> {
  const octets = seedIn(seed);
  return octets && fingerprint(await (await ed25519()).publicKeyOf(octets), reply);
}

/** A first reply needs no signature: what it announces is what later ones are proven by. */
const isFirst = ({ revision = 1 }: Reply) => revision < 2;

/** A reply as it leaves its author: signed from the second revision on. Without a seed it proves nothing. */
export async function signReply(reply: ReplyFile, seed: string | undefined): Promise<ReplyFile> {
  const { signature: _, ...plain } = reply;
  const octets = seed === undefined ? undefined : seedIn(seed);
  if (isFirst(reply) || reply.signer === undefined || !octets) return plain;
  const { publicKeyOf, sign } = await ed25519();
  const [publicKey, signature] = [await publicKeyOf(octets), await sign(octets, octetsOf(signedText(plain)))];
  return { ...plain, signature: toBase64url(Uint8Array.of(...publicKey, ...signature)) };
}

/**
 * A reply that came from outside, with the signer that it proves, and no other: a later revision names the key that
 * signed it, a first one what it announces. Whoever takes a reply in takes what this gives.
 */
export async function provenReply(reply: ReplyFile): Promise<ReplyFile> {
  const { signer, signature, ...plain } = reply;
  if (isFirst(reply)) return signer?.length === SIGNER_SYMBOLS ? { ...plain, signer } : plain;
  const octets = signature?.length === SIGNATURE_SYMBOLS ? fromBase64url(signature) : undefined;
  if (signature === undefined || !octets) return plain;
  const [publicKey, by] = [octets.slice(0, KEY_OCTETS), octets.slice(KEY_OCTETS)];
  const isProven = await (await ed25519()).isSignedBy(publicKey, octetsOf(signedText(plain)), by);
  return isProven ? { ...plain, signer: await fingerprint(publicKey, plain), signature } : plain;
}
