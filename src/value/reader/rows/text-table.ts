import { enlarged, GrowingColumn, giveUp } from '../growing.ts';

/** More of the slots are never taken: beyond, the way to a free one grows long. */
const LOAD = 0.7;
const FIRST_SLOTS = 4096;
/** What a slot holds: a place counted from 1, 0 where it is free, and above it the first 8 bits of the hash. */
const [PLACE, HASH_FROM] = [0xff_ffff, 24] as const;
const LATIN = 255;
/** So many letters may be the arguments of one call. */
const AT_ONCE = 4096;

type Letters = Uint8Array | Uint16Array;

/** A number of 32 bits for letters that come one after the other: FNV-1a, its bits mixed once more as MurmurHash 3 does, for
 * slots are told by the last. */
const HASH_FIRST = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

function mixed(found: number): number {
  let hash = Math.imul(found ^ (found >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hashOf(text: string): number {
  let hash = HASH_FIRST;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return mixed(hash);
}

/** The same of a record up to its end. */
function hashOfRecord(letters: Letters, start: number, end: number): number {
  let from = start;
  while ((letters[from] as number) > 127) from += 1;
  let hash = HASH_FIRST;
  for (let at = from + 1; at < end; at += 1) hash = Math.imul(hash ^ (letters[at] as number), HASH_PRIME);
  return mixed(hash);
}

function slotFor(hash: number, place: number): number {
  return ((hash >>> HASH_FROM) << HASH_FROM) | (place + 1);
}

/** Shorter texts before longer ones, else by their letters: below 0, 0 or above. */
function compare(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : Number(one > other);
}

function textOf(codes: Letters): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    const some: string = Reflect.apply(String.fromCharCode, String, codes.subarray(at, at + AT_ONCE));
    text += some;
  }
  return text;
}

/**
 * Texts that come again and again, each kept once and known by its place in the order of coming. Their records stand
 * behind each other in one column: the length in digits of 7 bits, the last one first below 128, then the letters, a byte
 * each while all are Latin. There are 16,777,214 at most. A map of texts takes several times the memory, and on millions of them longer.
 */
export class TextTable {
  #letters: Letters = new Uint8Array(FIRST_SLOTS);
  #end = 0;
  readonly #starts = new GrowingColumn(Int32Array);
  /** All records as one text, once one was asked for. */
  #text: string | undefined;
  /** None while texts rise or fall, as numbers of orders do: one beyond the last is new, without a look. */
  #slots: Uint32Array | undefined;
  /** Above 0 while they rise, below while they fall. */
  #direction = 0;
  #last = '';

  get size(): number {
    return this.#starts.size;
  }

  /** Gives up all texts, and their memory at once. */
  forget(): void {
    giveUp(this.#letters);
    this.#letters = new Uint8Array(FIRST_SLOTS);
    this.#end = 0;
    this.#starts.forget();
    this.#slots = undefined;
    this.#text = undefined;
  }

  /** The place of a text that was added; -1 of any other. */
  find(text: string): number {
    this.#slots ??= this.#index(FIRST_SLOTS);
    return ((this.#slots[this.#slotOf(this.#slots, hashOf(text), text)] as number) & PLACE) - 1;
  }

  /**
   * Touches what texts are looked up by, which come next. Among many texts each step to one waits for the memory; here no
   * step hangs on the text before, so that the processor waits for several at once. What is returned means nothing.
   */
  fetch(texts: readonly string[]): number {
    const slots = this.#slots;
    if (slots === undefined) return 0;
    const hashes = new Int32Array(texts.length);
    for (let at = 0; at < texts.length; at += 1) hashes[at] = hashOf(texts[at] as string);
    let touched = 0;
    for (let at = 0; at < hashes.length; at += 1) {
      const held = slots[(hashes[at] as number) & (slots.length - 1)] as number;
      if (held > 0) touched ^= this.#letters[this.#starts.at((held & PLACE) - 1)] as number;
    }
    return touched;
  }

  /** The place of a text, which is added when it is new. */
  placeOf(text: string): number {
    if (this.#slots === undefined && this.#goesOn(text)) return this.#add(text);
    this.#slots ??= this.#index(FIRST_SLOTS);
    const hash = hashOf(text);
    const slot = this.#slotOf(this.#slots, hash, text);
    const known = (this.#slots[slot] as number) & PLACE;
    if (known > 0) return known - 1;
    const place = this.#add(text);
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
    this.#text ??= textOf(this.#letters.subarray(0, this.#end));
    return this.#text.slice(at, at + length);
  }

  /** Whether a text is beyond the last, as each was so far. */
  #goesOn(text: string): boolean {
    const step = compare(text, this.#last);
    this.#last = text;
    if (this.size === 0) return true;
    if (this.size === 1) this.#direction = step;
    return step * this.#direction > 0;
  }

  /** Adds the record of a text behind the others; its place. */
  #add(text: string): number {
    this.#reserve(this.#end + text.length + 5);
    this.#starts.push(this.#end);
    let end = this.#end;
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
    this.#text = undefined;
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
  #slotOf(slots: Uint32Array, hash: number, text: string): number {
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const held = slots[slot] as number;
      if (held === 0) return slot;
      const isAlike = held >>> HASH_FROM === hash >>> HASH_FROM;
      if (isAlike && this.#isAt(this.#starts.at((held & PLACE) - 1), text)) return slot;
    }
  }

  /** Whether the record at a start is that of a text. */
  #isAt(start: number, text: string): boolean {
    const letters = this.#letters;
    let from = start;
    let rest = text.length;
    for (; rest > 127; rest = Math.floor(rest / 128))
      if (letters[from++] !== ((rest & 127) | 128)) return false;
    if (letters[from++] !== rest) return false;
    for (let at = 0; at < text.length; at += 1) if (letters[from + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** Slots for all records, at least so many, a power of two. */
  #index(least: number): Uint32Array {
    let count = least;
    while (this.size > count * LOAD) count *= 2;
    const slots = new Uint32Array(count);
    for (let place = 0; place < this.size; place += 1) {
      const end = place + 1 < this.size ? this.#starts.at(place + 1) : this.#end;
      const hash = hashOfRecord(this.#letters, this.#starts.at(place), end);
      let slot = hash & (count - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (count - 1);
      slots[slot] = slotFor(hash, place);
    }
    return slots;
  }
}
