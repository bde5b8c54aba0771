import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { cut, joined, type Octets, octetsOf, textOf } from './octets.ts';

/** RFC 9180, with the curve that every browser of today has. */
const SUITE = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const VERSION = 1;
const ENCAPSULATED_OCTETS = 65;
const NONCE_OCTETS = 16;
const LENGTH_OCTETS = 2;

/** How long the plain text of each reply of a room is, in bytes: one length, so that size tells nothing. */
const paddedOctets = (withNotes: boolean) => (withNotes ? 8_192 : 512);

/** How long each sealed reply of a room is, in bytes. */
export const sealedOctets = (withNotes: boolean) => 1 + ENCAPSULATED_OCTETS + paddedOctets(withNotes) + 16;

export interface SealingKeys {
  readonly privateKey: Octets;
  readonly publicKey: Octets;
}

/** A pair that replies are sealed for and opened by, drawn anew. */
export async function drawSealingKeys(): Promise<SealingKeys> {
  const pair = await SUITE.GenerateKeyPair(true);
  return {
    privateKey: Uint8Array.from(await SUITE.SerializePrivateKey(pair.privateKey)),
    publicKey: Uint8Array.from(await SUITE.SerializePublicKey(pair.publicKey)),
  };
}

/** Where a reply stands: moved to another room or tag it does not open. */
export interface SealedAt {
  readonly roomId: string;
  readonly tag: string;
  readonly withNotes: boolean;
}

/** A reply in the clear: the payload of its link, and what its receipt is known by. */
export interface PlainReply {
  readonly payload: string;
  readonly nonce: Octets;
}

const boundTo = ({ roomId, tag }: SealedAt) => ({
  info: octetsOf('cap17 room 1 reply'),
  aad: octetsOf(`${roomId} ${tag}`),
});

function padded({ payload, nonce }: PlainReply, length: number): Octets | undefined {
  const text = octetsOf(payload);
  const spare = length - LENGTH_OCTETS - NONCE_OCTETS - text.length;
  if (spare < 0) return undefined;
  return joined(Uint8Array.of(text.length >> 8, text.length & 0xff), nonce, text, new Uint8Array(spare));
}

function unpadded(octets: Octets): PlainReply | undefined {
  const [length, nonce, rest] = cut(octets, LENGTH_OCTETS, NONCE_OCTETS) ?? [];
  const [high, low] = length ?? [];
  if (!nonce || !rest || high === undefined || low === undefined) return undefined;
  const [text] = cut(rest, (high << 8) | low) ?? [];
  const payload = text && textOf(text);
  return payload === undefined ? undefined : { payload, nonce };
}

/** A reply sealed for the facilitator's public key; `too-long` when it does not fit the length of the room. Throws on a key that is none. */
export async function sealReply(
  reply: PlainReply,
  publicKey: Octets,
  at: SealedAt,
): Promise<Octets | 'too-long'> {
  const plain = padded(reply, paddedOctets(at.withNotes));
  if (plain === undefined) return 'too-long';
  const key = await SUITE.DeserializePublicKey(publicKey);
  const { encapsulatedSecret, ciphertext } = await SUITE.Seal(key, plain, boundTo(at));
  return joined(Uint8Array.of(VERSION), encapsulatedSecret, ciphertext);
}

/** How a facilitator opens sealed replies. Throws on a private key that is none. */
export async function replyOpener(
  privateKey: Octets,
): Promise<(sealed: Octets, at: SealedAt) => Promise<PlainReply | undefined>> {
  const key = await SUITE.DeserializePrivateKey(privateKey);
  return async (sealed, at) => {
    const [version, encapsulated, ciphertext] = cut(sealed, 1, ENCAPSULATED_OCTETS) ?? [];
    if (sealed.length !== sealedOctets(at.withNotes) || version?.[0] !== VERSION) return undefined;
    if (!encapsulated || !ciphertext) return undefined;
    // What was made for another key, room or place, or by nobody, does not open.
    const plain = await SUITE.Open(key, encapsulated, ciphertext, boundTo(at)).catch(() => undefined);
    return plain && unpadded(Uint8Array.from(plain));
  };
}
