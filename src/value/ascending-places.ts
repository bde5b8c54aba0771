import { giveUp } from './give-up.ts';

/** A number of 64 bits is sorted by 11 of them at once, the last ones first: as many lists as stay near the processor. */
const [BITS, DIGITS] = [11, 6] as const;
const LISTS = 1 << BITS;
const LAST = LISTS - 1;
const SIGN = 1 << 31;

/** The two words of each number, the last one first, so changed that they are in order as the numbers are; −0 as 0. */
function orderedWords(values: Float64Array): Int32Array {
  const words = new Int32Array(2 * values.length);
  new Float64Array(words.buffer).set(values);
  for (let at = 0; at < words.length; at += 2) {
    const low = words[at] as number;
    const high = words[at + 1] as number;
    if (high >= 0 || (high === SIGN && low === 0)) words[at + 1] = high | SIGN;
    else {
      words[at] = ~low;
      words[at + 1] = ~high;
    }
  }
  return words;
}

/** Writes the digit of each number that begins at a bit, and counts each, one entry behind its own. */
function takeDigits(words: Int32Array, bit: number, digits: Uint16Array, counts: Int32Array): void {
  const [word, shift] = [bit >> 5, bit & 31];
  const isInBoth = word === 0 && shift + BITS > 32;
  for (let at = 0; at < digits.length; at += 1) {
    let digit = (words[2 * at + word] as number) >>> shift;
    if (isInBoth) digit |= (words[2 * at + 1] as number) << (32 - shift);
    digit &= LAST;
    digits[at] = digit;
    counts[digit + 1] = (counts[digit + 1] as number) + 1;
  }
}

/** The places of values, none of which is NaN, in ascending order (radix sort). */
export function ascendingPlaces(values: Float64Array): Int32Array {
  const size = values.length;
  const words = orderedWords(values);
  let [places, next] = [new Int32Array(size), new Int32Array(size)];
  for (let at = 0; at < size; at += 1) places[at] = at;
  const [digits, ends] = [new Uint16Array(size), new Int32Array(LISTS + 1)];
  for (let bit = 0; bit < BITS * DIGITS; bit += BITS) {
    takeDigits(words, bit, digits, ends.fill(0));
    if (ends.includes(size)) continue;
    for (let list = 1; list < LISTS; list += 1)
      ends[list] = (ends[list] as number) + (ends[list - 1] as number);
    for (let at = 0; at < size; at += 1) {
      const place = places[at] as number;
      const list = digits[place] as number;
      next[ends[list] as number] = place;
      ends[list] = (ends[list] as number) + 1;
    }
    [places, next] = [next, places];
  }
  for (const column of [words, digits, next]) giveUp(column);
  return places;
}
