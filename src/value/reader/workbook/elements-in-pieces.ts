import { elementsOf, prefixOf } from './xml.ts';

/** The elements of one name in a part of a workbook, as the part comes in pieces: each once it is whole. */
export class ElementsInPieces {
  readonly #root: string;
  readonly #name: string;
  readonly #decoder = new TextDecoder();
  #prefix: string | undefined;
  #pending = '';

  constructor(root: string, name: string) {
    this.#root = root;
    this.#name = name;
  }

  /** What stands before the names of elements, as the root of the part has it. */
  get prefix(): string {
    return this.#prefix ?? '';
  }

  /** How much came that is no whole element yet, in characters. */
  get waiting(): number {
    return this.#pending.length;
  }

  /** Those that are whole with this piece. */
  *add(piece: Uint8Array): Generator<{ readonly attributes: string; readonly content: string }> {
    this.#pending += this.#decoder.decode(piece, { stream: true });
    if (this.#prefix === undefined && this.#pending.includes(this.#root))
      this.#prefix = prefixOf(this.#pending, this.#root);
    let read = 0;
    for (const element of elementsOf(this.#pending, `${this.prefix}${this.#name}`)) {
      yield element;
      read = element.end;
    }
    this.#pending = this.#pending.slice(read);
  }
}
