import { textOf } from './codes.ts';

/** Stands among codes for every letter beyond ASCII. */
export const BEYOND = 255;
const ASCII = 127;

/**
 * A text with the codes of its letters at the same places, a byte each: these are looked through in a fraction of the time.
 * Behind the last one there is room for a sign that ends a search.
 */
export class Letters {
  text = '';
  codes = new Uint8Array(1);
  /** Whether no letter is beyond ASCII. */
  isPlain = true;
  readonly #encoder = new TextEncoder();

  /** Takes in letters whose codes are known, in place of those before; `text`: undefined where all are ASCII. */
  takeCodes(codes: Uint8Array<ArrayBuffer>, text: string | undefined): void {
    this.codes = codes;
    this.text = text ?? '';
    this.isPlain = text === undefined;
  }

  /** The text from a place up to another. */
  slice(from: number, end: number): string {
    if (this.isPlain && this.text === '') return textOf(this.codes.subarray(from, end));
    return this.text.slice(from, end);
  }

  /** Takes in a text, in place of the one before. */
  take(text: string): void {
    const { length } = text;
    if (length >= this.codes.length) this.codes = new Uint8Array(2 * length + 1);
    this.text = text;
    const { read, written } = this.#encoder.encodeInto(text, this.codes);
    this.isPlain = read === length && written === length;
    if (this.isPlain) return;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      this.codes[at] = code > ASCII ? BEYOND : code;
    }
  }
}
