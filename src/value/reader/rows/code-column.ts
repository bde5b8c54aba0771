import { GrowingColumn } from '../growing.ts';

/** A growing column of words out of a few, a byte each: it stays near the processor where one of texts does not. */
export class CodeColumn<Word> {
  readonly #words: readonly Word[];
  readonly #codes = new GrowingColumn(Uint8Array);

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  get size(): number {
    return this.#codes.size;
  }

  push(word: Word): void {
    this.#codes.push(this.#words.indexOf(word));
  }

  at(place: number): Word | undefined {
    return this.#words[this.#codes.at(place)];
  }

  includes(word: Word): boolean {
    return this.#codes.values.includes(this.#words.indexOf(word));
  }

  *[Symbol.iterator](): Generator<Word | undefined> {
    for (let place = 0; place < this.size; place += 1) yield this.at(place);
  }
}
