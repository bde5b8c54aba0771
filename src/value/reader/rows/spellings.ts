import { FileRefusal } from '../problem.ts';
import { identityOf } from './identity.ts';

const AT_MOST = 10_000_000;

/** A part of a text keeps the whole in memory: joining and cutting makes a text of its own. */
function ownText(text: string): string {
  return `\u0000${text}`.slice(1);
}

/** Identifiers as they are written in a column, each known by its place, and which of them are the same. */
export class Spellings {
  readonly #places = new Map<string, number>();
  readonly #identities: string[] = [];
  /** Those whose identity is written otherwise. */
  readonly #changed: number[] = [];
  #last = '';
  #lastPlace = -1;

  /** The place of a way of writing, counted from 0; blanks around it tell it apart too. */
  placeOf(text: string): number {
    // Rows of one order stand together.
    if (this.#lastPlace >= 0 && text === this.#last) return this.#lastPlace;
    const place = this.#places.get(text) ?? this.#add(text);
    this.#last = text;
    this.#lastPlace = place;
    return place;
  }

  #add(text: string): number {
    const place = this.#identities.length;
    if (place >= AT_MOST) throw new FileRefusal('too-many-customers', { most: AT_MOST });
    const own = ownText(text);
    const identity = identityOf(own);
    this.#places.set(own, place);
    this.#identities.push(identity);
    if (identity !== own) this.#changed.push(place);
    return place;
  }

  get size(): number {
    return this.#identities.length;
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
      const other = this.#places.get(identity) ?? first.get(identity) ?? place;
      first.set(identity, other);
      joined[place] = other;
    }
    return joined;
  }
}
