import { SYMBOLS } from '../../share/crockford.ts';

const PRIME = 0x01_00_01_93;
const SEEDS = [0x81_1c_9d_c5, 0x05_0c_5d_1f] as const;
const SYMBOLS_OF_AN_ID = 8;

function hashOf(text: string, seed: number): number {
  let hash: number = seed;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash;
}

/**
 * The id of a reply that is made from a row: the same each time of the same text, so that it comes in once. Eight
 * symbols, 40 bits, as those that are drawn: FNV-1a from two seeds. It says nothing that the text does not.
 */
export function replyIdOf(text: string): string {
  const [low = 0, high = 0] = SEEDS.map((seed) => hashOf(text, seed));
  const bits = BigInt(low) | (BigInt(high) << 32n);
  return Array.from({ length: SYMBOLS_OF_AN_ID }, (_, at) =>
    SYMBOLS.charAt(Number((bits >> BigInt(at * 5)) & 31n)),
  ).join('');
}
