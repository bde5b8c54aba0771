/** How a file of text separates its fields and rows. */
export interface Separators {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** What single quotes within a quoted field say of it. */
export interface SingleQuotes {
  readonly isAny: boolean;
  /** One below its first line begins a field of another row. */
  readonly opensAnother: boolean;
}

const QUOTE = 34;

function isBlank(code: number): boolean {
  return code === 32 || code === 13 || code === 9 || code === 160 || code === 10;
}

/**
 * A field in quotes while its text comes in pieces. It ends at a quote that a delimiter, the end of a line or of the text
 * follows, after blanks perhaps; two quotes are one of its text, a single one in the middle stands for itself. Offsets are
 * from its opening quote.
 */
export class QuotedField implements SingleQuotes {
  readonly #separators: Separators;
  #searched = 1;
  /** How far the blanks behind a quote go, while what follows them has not come. */
  #blanksTo = 0;
  #closing = -1;
  #hasDoubled = false;
  isAny = false;
  opensAnother = false;
  /** Whether its first line ended before a single quote, and how far that was looked for. */
  #hasLineEnd = false;
  #lookedThrough = 0;

  constructor(separators: Separators) {
    this.#separators = separators;
  }

  /** Where the separator stands that ends the field which begins at `start`; -1 while it is not closed. */
  end(text: string, start: number, isLast: boolean): number {
    let quote = text.indexOf('"', start + this.#searched);
    for (; quote >= 0; quote = text.indexOf('"', quote + 1)) {
      if (text.charCodeAt(quote + 1) === QUOTE) {
        this.#hasDoubled = true;
        quote += 1;
        continue;
      }
      const end = this.#behindBlanks(text, Math.max(quote + 1, start + this.#blanksTo));
      if (end === text.length && !isLast) {
        this.#searched = quote - start;
        this.#blanksTo = end - start;
        return -1;
      }
      this.#blanksTo = 0;
      if (end === text.length || this.#isSeparator(text.charAt(end))) {
        this.#closing = quote - start;
        return end;
      }
      this.#noteSingle(text, start, quote);
    }
    this.#searched = text.length - start;
    return -1;
  }

  #behindBlanks(text: string, from: number): number {
    let at = from;
    while (isBlank(text.charCodeAt(at)) && !this.#isSeparator(text.charAt(at))) at += 1;
    return at;
  }

  #isSeparator(letter: string): boolean {
    return letter === this.#separators.delimiter || letter === this.#separators.newline;
  }

  #noteSingle(text: string, start: number, quote: number): void {
    this.isAny = true;
    const since = text.slice(start + this.#lookedThrough, quote);
    this.#hasLineEnd ||= since.includes(this.#separators.newline);
    this.#lookedThrough = quote - start;
    if (this.#hasLineEnd && this.#isSeparator(text.charAt(quote - 1))) this.opensAnother = true;
  }

  /** Its text, once it is closed. */
  textIn(text: string, start: number): string {
    const content = text.slice(start + 1, start + this.#closing);
    return this.#hasDoubled ? content.replaceAll('""', '"') : content;
  }
}
