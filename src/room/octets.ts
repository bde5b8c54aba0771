import type { Octets } from '../share/base64url.ts';

export { fromBase64url, type Octets, toBase64url } from '../share/base64url.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** In base 32 of RFC 4648, in capitals, without padding. */
export function toBase32(octets: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const octet of octets) {
    held = (held << 8) | octet;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32.charAt((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32.charAt((held << (5 - bits)) & 31);
}

export function joined(...parts: readonly Uint8Array[]): Octets {
  const octets = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    octets.set(part, at);
    at += part.length;
  }
  return octets;
}

/** Bytes cut into parts of these lengths, the last as long as what is left; undefined when there are too few. */
export function cut(octets: Uint8Array, ...lengths: readonly number[]): Octets[] | undefined {
  const parts: Octets[] = [];
  let at = 0;
  for (const length of lengths) {
    parts.push(octets.slice(at, at + length));
    at += length;
  }
  return at > octets.length ? undefined : [...parts, octets.slice(at)];
}

export function drawn(length: number): Octets {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A whole number from 0 in four bytes, the greatest first. */
export function fourOctets(value: number): Octets {
  const octets = new Uint8Array(4);
  new DataView(octets.buffer).setUint32(0, value);
  return octets;
}

export function fromFourOctets(octets: Octets): number {
  return new DataView(octets.buffer, octets.byteOffset).getUint32(0);
}

export function octetsOf(text: string): Octets {
  return new TextEncoder().encode(text);
}

/** The text in UTF-8; undefined where it is none. */
export function textOf(octets: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return undefined;
  }
}

export async function sha256(octets: Octets): Promise<Octets> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', octets));
}
