import { joined, type Octets, toBase32 } from './octets.ts';

/** What a key of NATS is for, and the byte its text begins with. */
const PREFIXES = { account: 0, operator: 14 << 3, user: 20 << 3 } as const;
export type NkeyUse = keyof typeof PREFIXES;

/** CRC-16/XMODEM, the lesser byte first. */
function checksum(octets: Uint8Array): Octets {
  let crc = 0;
  for (const octet of octets) {
    crc ^= octet << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
    crc &= 0xffff;
  }
  return Uint8Array.of(crc & 0xff, crc >> 8);
}

const written = (octets: Octets) => toBase32(joined(octets, checksum(octets)));

/** A public key of NATS as text, from its 32 bytes (Ed25519). */
export function publicNkey(use: NkeyUse, raw: Uint8Array): string {
  return written(joined(Uint8Array.of(PREFIXES[use]), raw));
}
