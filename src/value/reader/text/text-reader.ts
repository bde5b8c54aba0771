import { FileRefusal } from '../problem.ts';
import { joined } from './bytes.ts';
import { type EightBits, eightBitsDecoding, eightBitsOf, type TextDecoding } from './eight-bits.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | EightBits;

/** How much of a file is enough to see a byte order mark or the zeros of UTF-16. */
const HEAD_BYTES = 4096;
/** So much from the first letter beyond ASCII on tells how such letters are written, in whatever pieces it comes. */
const TELLING_BYTES = 65_536;

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

const LAST_OF_ASCII = 127;
const NEWLINE = 10;

/** UTF-16 as its mark, or the zeros of plain letters, tell; undefined for an encoding that contains ASCII. */
function sixteenBits(head: Uint8Array): Encoding | undefined {
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of head.subarray(0, HEAD_BYTES).entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const half = Math.min(head.length, HEAD_BYTES) / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** The text of bytes that are all ASCII; undefined of others. */
function plainText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Any other letter takes more bytes than it has signs.
    return text.length === bytes.length ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whether bytes that may end in the middle of a letter are UTF-8. */
function isUtf8(bytes: Uint8Array, isLast: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isLast });
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes hold a letter as UTF-8 writes it, which in an encoding of one byte a letter is a pair that no word has. */
function holdsUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => {
    const next = bytes[at + 1] ?? 0;
    return next <= 0xbf && ((byte === 0xc3 && next >= 0x80) || (byte === 0xc2 && next >= 0xa0));
  });
}

/** How letters of a text that is not of sixteen bits are written. Refuses one that goes over from one to another. */
function encodingOf(bytes: Uint8Array, isWhole: boolean, before: number | undefined): Encoding {
  if (isUtf8(bytes, isWhole)) return 'utf-8';
  if (holdsUtf8(bytes)) throw new FileRefusal('unreadable-text');
  return eightBitsOf(bytes, before);
}

/** `isBelow`: the text goes on; what would be a mark of its order at the start of a file is a letter then. */
function decoderOf(encoding: Encoding, isBelow = false): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: isBelow });
}

/** A text as it is. Refuses one with signs of no text. */
function withoutZeros(text: string): string {
  if (text.includes('\0')) throw new FileRefusal('not-purchases', { kind: 'binary' });
  return text;
}

/**
 * Turns the bytes of a text file into text. UTF-16 shows at the start; UTF-8 and encodings of one byte a letter are told
 * apart at the first letter beyond ASCII, wherever it comes. Refuses bytes that are no text.
 */
export class TextReader {
  #decoder: TextDecoding | undefined;
  #encoding: Encoding | undefined;
  /** What came from the first letter beyond ASCII on, until it tells how such letters are written. */
  #held: Uint8Array = new Uint8Array();
  /** The last byte before that; undefined at the start of the file. */
  #before: number | undefined;

  /** `above`: of the text before the first piece, in a file that is read from a place on. */
  constructor(above?: Encoding | 'ascii') {
    if (above === undefined) return;
    this.#before = NEWLINE;
    if (above === 'ascii') this.#decoder = decoderOf('utf-8', true);
    else this.#use(above, true);
  }

  /** What the text turned out to be; plain ASCII counts as UTF-8. */
  get encoding(): Encoding {
    return this.#encoding ?? 'utf-8';
  }

  /** The same, as far as it shows: undefined while all is ASCII. */
  get told(): Encoding | undefined {
    return this.#encoding;
  }

  /** Whether all that was read was given as text. */
  get holdsNothing(): boolean {
    return this.#held.length === 0;
  }

  read(piece: Uint8Array): string {
    const bytes = this.#held.length > 0 ? joined([this.#held, piece]) : piece;
    if (this.#decoder === undefined && bytes.length > 0) this.#begin(bytes);
    if (this.#encoding !== undefined) return this.#decode(bytes);
    const plain = plainText(bytes);
    if (plain !== undefined) {
      this.#before = bytes.at(-1) ?? this.#before;
      return withoutZeros(plain);
    }
    const first = bytes.findIndex((byte) => byte > LAST_OF_ASCII);
    const above = first > 0 ? this.#decode(bytes.subarray(0, first)) : '';
    this.#before = bytes[first - 1] ?? this.#before;
    this.#held = bytes.slice(first);
    return this.#held.length < TELLING_BYTES ? above : above + this.#settle(false);
  }

  end(): string {
    const rest = this.#held.length > 0 ? this.#settle(true) : '';
    return rest + this.#decode();
  }

  #begin(head: Uint8Array): void {
    const wide = sixteenBits(head);
    if (wide !== undefined) this.#use(wide);
    else this.#decoder = decoderOf('utf-8');
  }

  #settle(isEnd: boolean): string {
    const held = this.#held;
    const telling = held.subarray(0, TELLING_BYTES);
    const isWhole = isEnd && telling.length === held.length;
    this.#held = new Uint8Array();
    this.#use(encodingOf(telling, isWhole, this.#before), this.#before !== undefined);
    return this.#decode(held);
  }

  #use(encoding: Encoding, isBelow = false): void {
    this.#encoding = encoding;
    this.#decoder =
      encoding === 'utf-8' || encoding.startsWith('utf-16')
        ? decoderOf(encoding, isBelow)
        : eightBitsDecoding(encoding as EightBits);
  }

  #decode(bytes?: Uint8Array): string {
    let text: string;
    try {
      text = this.#decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      throw new FileRefusal('unreadable-text');
    }
    return withoutZeros(text);
  }
}
