import { type Bits, toBits } from './bits.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(ALPHABET, (symbol, value) => [symbol, toBits(value, 6)]));
const CHECK_BITS = 16;

/**
 * CRC-16 of polynomial 0x1021, over kind, version and number of symbols as well: it misses no change within 16
 * bits in a row, so none of one symbol or of two neighbours.
 */
function checksum(kind: string, version: number, symbols: number, body: Bits): Bits {
  const header = toBits(kind.charCodeAt(0), 8) + toBits(version, 16) + toBits(symbols, 32);
  let crc = 0xffff;
  for (const bit of header + body) {
    const overflow = (crc >> 15) ^ (bit === '1' ? 1 : 0);
    crc = ((crc << 1) & 0xffff) ^ (overflow ? 0x1021 : 0);
  }
  return toBits(crc, CHECK_BITS);
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
  const all = body + checksum(kind, version, symbols, body);
  const payload = Array.from({ length: symbols }, (_, index) =>
    ALPHABET.charAt(Number.parseInt(all.slice(index * 6, index * 6 + 6), 2)),
  );
  return `${kind}${version}.${payload.join('')}`;
}

/** The body of a payload; undefined when a symbol or the checksum is wrong. */
export function unseal(kind: string, version: number, payload: string): Bits | undefined {
  const values: Bits[] = [];
  for (const symbol of payload) {
    const bits = VALUES.get(symbol);
    if (bits === undefined) return undefined;
    values.push(bits);
  }
  const all = values.join('');
  const body = all.slice(0, -CHECK_BITS);
  const isWhole = all.length > CHECK_BITS && all === body + checksum(kind, version, values.length, body);
  return isWhole ? body : undefined;
}
