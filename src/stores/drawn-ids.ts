import { SYMBOLS } from '../share/crockford.ts';
import { randomBytes } from './browser/ids.ts';

/** A drawn id of a workshop or a reply: 8 symbols, 40 bits. */
export function drawId(): string {
  return Array.from(randomBytes(8), (byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join('');
}

/** A random number from 0, below 1. */
export function drawNumber(): number {
  return randomBytes(6).reduce((number, byte) => (number + byte) / 256, 0);
}
