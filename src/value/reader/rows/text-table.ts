import { GrowingColumn } from '../growing.ts';

/** More of the slots are never taken: beyond, the way to a free one grows long. */
const LOAD = 0.7;
const FIRST_SLOTS = 4096;
/** Numbers a slot: the hash of a text, its place counted from 1 (0 where the slot is free), where its record begins. */
const [HASH, PLACE, START, SLOT] = [0, 1, 2, 3] as const;
const LATIN = 255;

type Letters = Uint8Array | Uint16Array;

/** A number of 32 bits for a text: FNV-1a, its bits mixed once more as MurmurHash 3 does, for slots are told by the last. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * Texts that come again and again, each kept once and known by its place in the order of coming. Their records stand
 * behind each other in one column: the length in digits of 7 bits, the last one first below 128, then the letters, a byte
 * each while all are Latin. A map of texts takes several times the memory, and on millions of them longer.
 */
export class TextTable {
  #letters: Letters = new Uint8Array(FIRST_SLOTS);
  #end = 0;
  readonly #starts = new GrowingColumn((size) => new Int32Array(size));
  #slots = new Int32Array(SLOT * FIRST_SLOTS);

  get size(): number {
    return this.#starts.size;
  }

  /** The place of a text that was added; -1 of any other. */
  find(text: string): number {
    return (this.#slots[this.#slotOf(text, hashOf(text)) + PLACE] as number) - 1;
  }

  /** The place of a text, which is added when it is new. */
  placeOf(text: string): number {
    const hash = hashOf(text);
    const slot = this.#slotOf(text, hash);
    const known = this.#slots[slot + PLACE] as number;
    if (known > 0) return known - 1;
    const start = this.#append(text);
    this.#starts.push(start);
    this.#slots[slot + HASH] = hash;
    this.#slots[slot + PLACE] = this.size;
    this.#slots[slot + START] = start;
    if (SLOT * this.size > this.#slots.length * LOAD) this.#spread();
    return this.size - 1;
  }

  /** The text at a place; empty where there is none. */
  textAt(place: number): string {
    if (place < 0 || place >= this.size) return '';
    const { from, end } = this.#recordAt(this.#starts.at(place));
    let text = '';
    for (let at = from; at < end; at += 1) text += String.fromCharCode(this.#letters[at] as number);
    return text;
  }

  /** Where the slot of a text begins, or the free one where it belongs. */
  #slotOf(text: string, hash: number): number {
    const slots = this.#slots;
    const count = slots.length / SLOT;
    for (let slot = hash & (count - 1); ; slot = (slot + 1) & (count - 1)) {
      const at = slot * SLOT;
      if (slots[at + PLACE] === 0) return at;
      if (slots[at + HASH] === hash && this.#isAt(slots[at + START] as number, text)) return at;
    }
  }

  #isAt(start: number, text: string): boolean {
    const letters = this.#letters;
    const { length } = text;
    let from = start + 1;
    if (length < 128) {
      if (letters[start] !== length) return false;
    } else {
      const record = this.#recordAt(start);
      if (record.end - record.from !== length) return false;
      ({ from } = record);
    }
    for (let at = 0; at < length; at += 1) if (letters[from + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  #recordAt(start: number): { readonly from: number; readonly end: number } {
    let [length, weight, at] = [0, 1, start];
    for (; ; at += 1) {
      const digit = this.#letters[at] as number;
      length += (digit & 127) * weight;
      weight *= 128;
      if (digit < 128) return { from: at + 1, end: at + 1 + length };
    }
  }

  #append(text: string): number {
    const start = this.#end;
    this.#reserve(start + text.length + 5);
    let end = start;
    let rest = text.length;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#letters[end++] = (rest & 127) | 128;
    this.#letters[end++] = rest;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > LATIN && this.#letters instanceof Uint8Array)
        this.#letters = Uint16Array.from(this.#letters);
      this.#letters[end++] = code;
    }
    this.#end = end;
    return start;
  }

  #reserve(size: number): void {
    if (size <= this.#letters.length) return;
    const Column = this.#letters instanceof Uint8Array ? Uint8Array : Uint16Array;
    const larger = new Column(Math.max(size, this.#letters.length * 2));
    larger.set(this.#letters);
    this.#letters = larger;
  }

  /** Twice the slots, each text in its new one. */
  #spread(): void {
    const from = this.#slots;
    const to = new Int32Array(from.length * 2);
    const last = to.length / SLOT - 1;
    for (let at = 0; at < from.length; at += SLOT) {
      if (from[at + PLACE] === 0) continue;
      let slot = (from[at + HASH] as number) & last;
      while (to[slot * SLOT + PLACE] !== 0) slot = (slot + 1) & last;
      for (let number = 0; number < SLOT; number += 1) to[slot * SLOT + number] = from[at + number] as number;
    }
    this.#slots = to;
  }
}
