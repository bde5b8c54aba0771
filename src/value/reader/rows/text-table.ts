import { giveUp } from '../../give-up.ts';
import { enlarged, GrowingColumn } from '../growing.ts';
import { type Codes, codesOf, hashOf, LATIN, textOf } from '../text/codes.ts';

/** More of the slots are never taken: beyond, the way to a free one grows long. */
const LOAD = 0.7;
const FIRST_SLOTS = 4096;
/** What a slot holds: a place counted from 1, 0 where it is free, and above it the first 8 bits of the hash. */
const [PLACE, HASH_FROM] = [0xff_ffff, 24] as const;
/** No longer text has its codes in the room kept for them. */
const SHORT = 256;
/** The place of a text that was not added. */
const NEW = -1;

/** Texts that stand among letters, each from a place up to another, with what `hashOf` says of it. */
export interface LetterSpans {
  readonly codes: Codes;
  readonly from: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly count: number;
}

function slotFor(hash: number, place: number): number {
  return ((hash >>> HASH_FROM) << HASH_FROM) | (place + 1);
}

/**
 * Texts that come again and again, each kept once and known by its place in the order of coming. Their records stand
 * behind each other in one column: the length in digits of 7 bits, the last one first below 128, then the letters, a byte
 * each while all are Latin. There are 16,777,214 at most. A map of texts takes several times the memory, and on millions of them longer.
 */
export class TextTable {
  #letters: Codes = new Uint8Array(FIRST_SLOTS);
  #end = 0;
  readonly #starts = new GrowingColumn(Int32Array);
  /** None while texts rise or fall, as numbers of orders do: one beyond the last is new, without a look. */
  #slots: Uint32Array | undefined;
  /** Above 0 while they rise, below while they fall. */
  #direction = 0;
  /** Where the letters of the last record begin. */
  #last = 0;
  readonly #room = new Uint8Array(SHORT);
  /** Where the records begin that were looked at last, and the first byte of each. */
  #looked = { starts: new Int32Array(0), lengths: new Uint8Array(0) };

  get size(): number {
    return this.#starts.size;
  }

  /** Makes room for so many texts in all, as long as those so far. */
  reserve(size: number): void {
    if (this.size === 0) return;
    this.#starts.reserve(size);
    this.#reserve(Math.ceil((this.#end / this.size) * size));
  }

  /** Gives up what it takes to find a text, until one is looked for again. */
  rest(): void {
    if (this.#slots) giveUp(this.#slots);
    this.#slots = undefined;
  }

  /** Gives up all texts, and their memory at once. */
  forget(): void {
    giveUp(this.#letters);
    this.#letters = new Uint8Array(FIRST_SLOTS);
    this.#end = 0;
    this.#starts.forget();
    this.#last = 0;
    this.#slots = undefined;
  }

  /** The place of a text that was added; -1 of any other. */
  find(text: string): number {
    const codes = codesOf(text, this.#room);
    return this.findIn(codes, 0, text.length, hashOf(codes, 0, text.length));
  }

  /** The same of letters from a place up to another, with what `hashOf` says of them. */
  findIn(codes: Codes, from: number, end: number, hash: number): number {
    this.#slots ??= this.#index(FIRST_SLOTS);
    return ((this.#slots[this.#slotOf(this.#slots, hash, codes, from, end)] as number) & PLACE) - 1;
  }

  /**
   * The same of many texts at once, into `found`. Among many texts each step to one waits for the memory; here no step hangs
   * on the text before, so that the processor waits for several at once.
   */
  findAll({ codes, from, end, hash, count }: LetterSpans, found: Int32Array): void {
    this.#slots ??= this.#index(FIRST_SLOTS);
    const [slots, letters] = [this.#slots, this.#letters];
    const last = slots.length - 1;
    if (this.#looked.starts.length < count)
      this.#looked = { starts: new Int32Array(2 * count), lengths: new Uint8Array(2 * count) };
    const { starts, lengths } = this.#looked;
    for (let at = 0; at < count; at += 1)
      found[at] = ((slots[(hash[at] as number) & last] as number) & PLACE) - 1;
    for (let at = 0; at < count; at += 1)
      if (found[at] !== NEW) starts[at] = this.#starts.at(found[at] as number);
    for (let at = 0; at < count; at += 1)
      if (found[at] !== NEW) lengths[at] = letters[starts[at] as number] as number;
    for (let at = 0; at < count; at += 1) {
      if (found[at] === NEW) continue;
      const [first, behind] = [from[at] as number, end[at] as number];
      const isSame = lengths[at] === behind - first && this.#isAt(starts[at] as number, codes, first, behind);
      if (!isSame) found[at] = this.findIn(codes, first, behind, hash[at] as number);
    }
  }

  /** The place of a text, which is added when it is new. */
  placeOf(text: string): number {
    return this.placeIn(codesOf(text, this.#room), 0, text.length);
  }

  /** The same of letters from a place up to another. */
  placeIn(codes: Codes, from: number, end: number): number {
    if (this.#slots === undefined && this.#goesOn(codes, from, end)) return this.#add(codes, from, end);
    this.#slots ??= this.#index(FIRST_SLOTS);
    const hash = hashOf(codes, from, end);
    const slot = this.#slotOf(this.#slots, hash, codes, from, end);
    const known = (this.#slots[slot] as number) & PLACE;
    if (known > 0) return known - 1;
    const place = this.#add(codes, from, end);
    this.#slots[slot] = slotFor(hash, place);
    if (this.size > this.#slots.length * LOAD) this.#slots = this.#index(2 * this.#slots.length);
    return place;
  }

  /** The text at a place; empty where there is none. */
  textAt(place: number): string {
    if (place < 0 || place >= this.size) return '';
    let [length, weight, at] = [0, 1, this.#starts.at(place)];
    for (let digit = 128; digit > 127; at += 1, weight *= 128) {
      digit = this.#letters[at] as number;
      length += (digit & 127) * weight;
    }
    return textOf(this.#letters.subarray(at, at + length));
  }

  /** Whether a text is beyond the last, as each was so far. */
  #goesOn(codes: Codes, from: number, end: number): boolean {
    const step = this.size === 0 ? 1 : this.#fromLast(codes, from, end);
    if (this.size === 1) this.#direction = step;
    return this.size < 2 ? step !== 0 : step * this.#direction > 0;
  }

  /** How a text lies to the last one, shorter ones before longer, else by their letters: below 0, 0 or above. */
  #fromLast(codes: Codes, from: number, end: number): number {
    const [letters, last] = [this.#letters, this.#last];
    const longer = end - from - (this.#end - last);
    if (longer !== 0) return longer;
    for (let at = from; at < end; at += 1) {
      const step = (codes[at] as number) - (letters[last + at - from] as number);
      if (step !== 0) return step;
    }
    return 0;
  }

  /** Adds the record of a text behind the others; its place. */
  #add(codes: Codes, from: number, behind: number): number {
    const length = behind - from;
    this.#reserve(this.#end + length + 5);
    this.#starts.push(this.#end);
    let end = this.#end;
    let rest = length;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#letters[end++] = (rest & 127) | 128;
    this.#letters[end++] = rest;
    this.#last = end;
    for (let at = from; at < behind; at += 1) {
      const code = codes[at] as number;
      if (code > LATIN && this.#letters instanceof Uint8Array)
        this.#letters = Uint16Array.from(this.#letters);
      this.#letters[end++] = code;
    }
    this.#end = end;
    return this.size - 1;
  }

  #reserve(size: number): void {
    if (size <= this.#letters.length) return;
    const length = Math.max(size, this.#letters.length * 2);
    this.#letters =
      this.#letters instanceof Uint8Array
        ? enlarged(this.#letters, Uint8Array, length)
        : enlarged(this.#letters, Uint16Array, length);
  }

  /** The slot of a text, or the free one where it belongs. */
  #slotOf(slots: Uint32Array, hash: number, codes: Codes, from: number, end: number): number {
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const held = slots[slot] as number;
      if (held === 0) return slot;
      const isAlike = held >>> HASH_FROM === hash >>> HASH_FROM;
      if (isAlike && this.#isAt(this.#starts.at((held & PLACE) - 1), codes, from, end)) return slot;
    }
  }

  /** Whether the record at a start is that of a text. */
  #isAt(start: number, codes: Codes, from: number, end: number): boolean {
    const letters = this.#letters;
    let own = start;
    let rest = end - from;
    for (; rest > 127; rest = Math.floor(rest / 128))
      if (letters[own++] !== ((rest & 127) | 128)) return false;
    if (letters[own++] !== rest) return false;
    for (let at = from; at < end; at += 1, own += 1) if (letters[own] !== codes[at]) return false;
    return true;
  }

  /** Slots for all records, at least so many, a power of two. */
  #index(least: number): Uint32Array {
    let count = least;
    while (this.size > count * LOAD) count *= 2;
    const slots = new Uint32Array(count);
    for (let place = 0; place < this.size; place += 1) {
      const end = place + 1 < this.size ? this.#starts.at(place + 1) : this.#end;
      let from = this.#starts.at(place);
      while ((this.#letters[from] as number) > 127) from += 1;
      const hash = hashOf(this.#letters, from + 1, end);
      let slot = hash & (count - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (count - 1);
      slots[slot] = slotFor(hash, place);
    }
    return slots;
  }
}
