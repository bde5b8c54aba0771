import type { CustomerNames } from '../../transactions.ts';
import { FileRefusal } from '../problem.ts';
import type { Codes } from '../text/codes.ts';
import { ownText } from '../text/own-text.ts';
import { identityOf } from './identity.ts';
import { type LetterSpans, TextTable } from './text-table.ts';

const AT_MOST = 10_000_000;

/** Identifiers as they are written in a column, each known by its place, and which of them are the same. */
export class Spellings {
  readonly #texts = new TextTable();
  /** The identities of those that write theirs otherwise. */
  readonly #otherwise = new Map<number, string>();
  #last = '';
  #lastPlace = -1;
  readonly #refusal: 'too-many-customers' | 'too-many-orders';
  readonly #most: number;

  /** Refuses more of them than `most`. */
  constructor(refusal: 'too-many-customers' | 'too-many-orders' = 'too-many-customers', most = AT_MOST) {
    this.#refusal = refusal;
    this.#most = most;
  }

  #refuseTooMany(place: number): void {
    if (place >= this.#most) throw new FileRefusal(this.#refusal, { most: this.#most });
  }

  /** The place of a way of writing, counted from 0; blanks around it tell it apart too. */
  placeOf(text: string): number {
    // Rows of one order stand together.
    if (this.#lastPlace >= 0 && text === this.#last) return this.#lastPlace;
    const { size } = this.#texts;
    const place = this.#texts.placeOf(text);
    if (place === size) this.#note(place, text);
    this.#last = text;
    this.#lastPlace = place;
    return place;
  }

  /** Makes room for so many. */
  reserve(size: number): void {
    this.#texts.reserve(Math.min(size, this.#most));
  }

  /** Gives up all of them, and their memory at once. */
  forget(): void {
    this.#texts.forget();
    this.#otherwise.clear();
  }

  /** The place of one that was met before, by its letters and their hash; -1 of any other. */
  findIn(codes: Codes, from: number, end: number, hash: number): number {
    return this.#texts.findIn(codes, from, end, hash);
  }

  /** The place of letters that are a code: it is its own identity. */
  placeOfCode(codes: Codes, from: number, end: number): number {
    const place = this.#texts.placeIn(codes, from, end);
    this.#refuseTooMany(place);
    return place;
  }

  /** The places of many that were met before, -1 of others, into `found`. */
  findAll(spans: LetterSpans, found: Int32Array): void {
    this.#texts.findAll(spans, found);
  }

  /** Keeps the identity of a text that was not seen before. */
  #note(place: number, text: string): void {
    this.#refuseTooMany(place);
    const identity = identityOf(text);
    if (identity !== text) this.#otherwise.set(place, ownText(identity));
  }

  get size(): number {
    return this.#texts.size;
  }

  /** The same, for those who look for none any more; `places`: of those that are meant, all of them without. */
  namesAt(places?: Int32Array): CustomerNames {
    this.#texts.rest();
    return {
      length: places?.length ?? this.size,
      at: (number) => this.identityAt(places ? (places[number] ?? -1) : number),
    };
  }

  /** All that were written, as identities, by place. */
  *identities(): Generator<string> {
    for (let place = 0; place < this.size; place += 1) yield this.identityAt(place);
  }

  /** What was written at a place, as identity. */
  identityAt(place: number): string {
    return this.#otherwise.get(place) ?? (place === this.#lastPlace ? this.#last : this.#texts.textAt(place));
  }

  /** Whether all write their identity. */
  get areIdentities(): boolean {
    return this.#otherwise.size === 0;
  }

  /** For each way of writing, the place of the one that stands for all that are the same. */
  joined(): Int32Array {
    const joined = new Int32Array(this.size);
    for (let place = 0; place < joined.length; place += 1) joined[place] = place;
    const first = new Map<string, number>();
    for (const [place, identity] of this.#otherwise) {
      const written = this.#texts.find(identity);
      const other = written >= 0 ? written : (first.get(identity) ?? place);
      first.set(identity, other);
      joined[place] = other;
    }
    return joined;
  }
}
