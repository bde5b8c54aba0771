import { type Bits, bitsOfBytes, bytesOfBits, toBits } from './bits.ts';
import { type Failed, failed } from './failure.ts';
import { padded, wholeLength } from './seal.ts';

export const SALT_BYTES = 16;
export const IV_BYTES = 12;
const COUNT_BITS = 24;

type Bytes = Uint8Array<ArrayBuffer>;

export interface Secret {
  readonly salt: Bytes;
  readonly iv: Bytes;
  readonly sealed: Bytes;
}

/** The body of a link under a password, version 1: number of bytes, salt, iv, what is sealed. */
export function writeSecret({ salt, iv, sealed }: Secret): Bits {
  const bytes = new Uint8Array([...salt, ...iv, ...sealed]);
  return padded(toBits(bytes.length, COUNT_BITS) + bitsOfBytes(bytes));
}

/** Reads what `writeSecret` wrote, and only that. */
export function readSecret(body: Bits): { ok: true; secret: Secret } | Failed {
  const count = Number.parseInt(body.slice(0, COUNT_BITS), 2);
  const end = COUNT_BITS + 8 * count;
  if (wholeLength(end) !== body.length) return failed('cut-or-altered');
  if (body.slice(end).includes('1') || count <= SALT_BYTES + IV_BYTES) return failed('invalid');
  const bytes = bytesOfBits(body.slice(COUNT_BITS, end));
  const secret = {
    salt: bytes.slice(0, SALT_BYTES),
    iv: bytes.slice(SALT_BYTES, SALT_BYTES + IV_BYTES),
    sealed: bytes.slice(SALT_BYTES + IV_BYTES),
  };
  return { ok: true, secret };
}
