import { type Bits, toBits } from './bits.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(ALPHABET, (symbol, value) => [symbol, value]));
const CHECK_BITS = 16;
/** The check fills the last two symbols and the end of the one before them. */
const LAST = 3;

/** The remainder of CRC-16, polynomial 0x1021, after so many bits of a value more. */
function bitsMore(remainder: number, value: number, bits: number): number {
  let crc = remainder;
  for (let bit = bits - 1; bit >= 0; bit -= 1) {
    const overflow = (crc >> 15) ^ ((value >>> bit) & 1);
    crc = ((crc << 1) & 0xffff) ^ (overflow ? 0x1021 : 0);
  }
  return crc;
}

/** What the six bits that leave a remainder leave in it. */
const LEAVING = Uint16Array.from(ALPHABET, (_, six) => bitsMore(six << 10, 0, 6));

/**
 * The check of symbols, whose own places in the last ones are passed over. It counts kind, version and number of
 * symbols as well, and misses no change within 16 bits in a row, so none of one symbol or of two neighbours.
 */
function checksum(kind: string, version: number, values: readonly number[]): number {
  let crc = bitsMore(0xffff, kind.charCodeAt(0), 8);
  crc = bitsMore(bitsMore(crc, version, 16), values.length, 32);
  const whole = values.length - LAST;
  for (let at = 0; at < whole; at += 1) {
    crc = ((crc << 6) & 0xffff) ^ (LEAVING[(crc >> 10) ^ (values[at] ?? 0)] ?? 0);
  }
  return bitsMore(crc, (values[whole] ?? 0) >> 4, 2);
}

/** The length of a body that, with its checksum, fills whole symbols. */
export function wholeLength(bits: number): number {
  return Math.ceil((bits + CHECK_BITS) / 6) * 6 - CHECK_BITS;
}

/** A body with zeros after it up to that length. */
export function padded(body: Bits): Bits {
  return body.padEnd(wholeLength(body.length), '0');
}

/** The fragment that holds a body, made whole by `padded`: kind, version, base64url symbols, checksum last. */
export function seal(kind: string, version: number, body: Bits): string {
  const symbols = (body.length + CHECK_BITS) / 6;
  const valuesOf = (all: Bits) =>
    Array.from({ length: symbols }, (_, at) => Number.parseInt(all.slice(at * 6, at * 6 + 6), 2));
  const check = checksum(kind, version, valuesOf(body.padEnd(symbols * 6, '0')));
  const payload = valuesOf(body + toBits(check, CHECK_BITS)).map((value) => ALPHABET.charAt(value));
  return `${kind}${version}.${payload.join('')}`;
}

/** The body of a payload; undefined when a symbol or the checksum is wrong. */
export function unseal(kind: string, version: number, payload: string): Bits | undefined {
  const values: number[] = [];
  for (const symbol of payload) {
    const value = VALUES.get(symbol);
    if (value === undefined) return undefined;
    values.push(value);
  }
  if (values.length < LAST) return undefined;
  const given = values.slice(-LAST).reduce((bits, value) => (bits << 6) | value, 0) & 0xffff;
  if (given !== checksum(kind, version, values)) return undefined;
  return values
    .map((value) => toBits(value, 6))
    .join('')
    .slice(0, -CHECK_BITS);
}
