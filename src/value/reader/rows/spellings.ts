import { FileRefusal } from '../problem.ts';
import { identityOf } from './identity.ts';

const AT_MOST = 10_000_000;

/** A part of a text keeps the whole in memory: joining and cutting makes a text of its own. */
function ownText(text: string): string {
  return `\u0000${text}`.slice(1);
}

/** Digits that a number holds exactly. */
const DIGITS_AT_MOST = 15;

/** A text that is written as a whole number is, as a number; -1 for any other. */
function asNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > DIGITS_AT_MOST || (length > 1 && text.charCodeAt(0) === 48)) return -1;
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Identifiers as they are written in a column, each known by its place, and which of them are the same. */
export class Spellings {
  readonly #places = new Map<string, number>();
  /** Places of those that are numbers, which are looked up faster. */
  readonly #numbers = new Map<number, number>();
  readonly #identities: string[] = [];
  /** Those whose identity is written otherwise. */
  readonly #changed: number[] = [];
  #last = '';
  #lastPlace = -1;

  /** The place of a way of writing, counted from 0; blanks around it tell it apart too. */
  placeOf(text: string): number {
    // Rows of one order stand together.
    if (this.#lastPlace >= 0 && text === this.#last) return this.#lastPlace;
    const number = asNumber(text);
    const known = number < 0 ? this.#places.get(text) : this.#numbers.get(number);
    const place = known ?? this.#add(text, number);
    this.#last = text;
    this.#lastPlace = place;
    return place;
  }

  #add(text: string, number: number): number {
    const place = this.#identities.length;
    if (place >= AT_MOST) throw new FileRefusal('too-many-customers', { most: AT_MOST });
    const own = ownText(text);
    const identity = number < 0 ? identityOf(own) : own;
    if (number < 0) this.#places.set(own, place);
    else this.#numbers.set(number, place);
    this.#identities.push(identity);
    if (identity !== own) this.#changed.push(place);
    return place;
  }

  #placeOf(text: string): number | undefined {
    const number = asNumber(text);
    return number < 0 ? this.#places.get(text) : this.#numbers.get(number);
  }

  get size(): number {
    return this.#identities.length;
  }

  /** All that were written, as identities, by place. */
  get identities(): readonly string[] {
    return this.#identities;
  }

  /** What was written at a place, as identity. */
  identityAt(place: number): string {
    return this.#identities[place] ?? '';
  }

  /** For each way of writing, the place of the one that stands for all that are the same. */
  joined(): Int32Array {
    const joined = Int32Array.from(this.#identities.keys());
    const first = new Map<string, number>();
    for (const place of this.#changed) {
      const identity = this.identityAt(place);
      const other = this.#placeOf(identity) ?? first.get(identity) ?? place;
      first.set(identity, other);
      joined[place] = other;
    }
    return joined;
  }
}
