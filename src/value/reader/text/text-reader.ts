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

/** Where bytes stop being text of an encoding, if they do; they may end in the middle of a letter. */
function readableUntil(encoding: Encoding, bytes: Uint8Array): number {
  const reads = (until: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, until), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** No letter takes more bytes than this and one. */
const LETTER_BYTES = 3;

/** Whether a byte of UTF-8 begins a letter. */
function beginsLetter(byte: number): boolean {
  return byte < 0x80 || byte > 0xbf;
}

/** The first bytes of letters that Latin languages write in two as UTF-8 does; the first is that of signs. */
const LEADS = [0xc2, 0xc3] as const;

/** Whether a byte behind one of these makes a letter of UTF-8; not one that closes a word in Windows-1252, as in NÃO MANHÃ”. */
function isSecond(lead: number, byte: number | undefined): boolean {
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false;
  if (lead === LEADS[0]) return byte >= 0xa0;
  return byte !== 0x85 && byte !== 0xbb && !(byte >= 0x91 && byte <= 0x97);
}

/** Where a letter first stands as UTF-8 writes it, which in an encoding of one byte a letter is a pair that no word has. */
function placeOfUtf8(bytes: Uint8Array): number | undefined {
  const places = LEADS.flatMap((lead) => {
    let at = bytes.indexOf(lead);
    while (at >= 0 && !isSecond(lead, bytes[at + 1])) at = bytes.indexOf(lead, at + 1);
    return at < 0 ? [] : [at];
  });
  return places.length > 0 ? Math.min(...places) : undefined;
}

/** How letters of a text that is not of sixteen bits are written, and where that changes, if it does. */
function encodingOf(
  bytes: Uint8Array,
  isWhole: boolean,
  before: number | undefined,
): { readonly encoding: Encoding; readonly changesAt?: number } {
  if (isUtf8(bytes, isWhole)) return { encoding: 'utf-8' };
  const pair = placeOfUtf8(bytes);
  if (pair === undefined) return { encoding: eightBitsOf(bytes, before) };
  const until = readableUntil('utf-8', bytes);
  const encoding = pair < until ? 'utf-8' : 'windows-1252';
  return { encoding, changesAt: Math.max(pair, until) };
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
 * apart at the first letter beyond ASCII, wherever it comes. A text that goes over from one to another is read that far.
 */
export class TextReader {
  #decoder: TextDecoding | undefined;
  #encoding: Encoding | undefined;
  /** What came from the first letter beyond ASCII on, until it tells how such letters are written. */
  #held: Uint8Array = new Uint8Array();
  /** The last byte that was read; undefined at the start of the file. */
  #before: number | undefined;
  /** The last bytes that were decoded: a letter may begin in them. */
  #tail: Uint8Array = new Uint8Array();
  #isBroken = false;

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

  /** Whether what comes behind the text given last is in another encoding; no more is read then. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  read(piece: Uint8Array): string {
    if (this.#isBroken) return '';
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
    this.#held = bytes.slice(first);
    return this.#held.length < TELLING_BYTES ? above : above + this.#settle(false);
  }

  end(): string {
    const rest = this.#held.length > 0 ? this.#settle(true) : '';
    return this.#isBroken ? rest : rest + this.#decode();
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
    const { encoding, changesAt } = encodingOf(telling, isWhole, this.#before);
    this.#use(encoding, this.#before !== undefined);
    const text = this.#decode(held.subarray(0, changesAt));
    this.#isBroken ||= changesAt !== undefined;
    return text;
  }

  #use(encoding: Encoding, isBelow = false): void {
    this.#encoding = encoding;
    this.#decoder =
      encoding === 'utf-8' || encoding.startsWith('utf-16')
        ? decoderOf(encoding, isBelow)
        : eightBitsDecoding(encoding as EightBits);
  }

  #decode(bytes?: Uint8Array): string {
    const change = bytes && this.#placeOfChange(bytes);
    if (change !== undefined) this.#isBroken = true;
    const same = bytes?.subarray(0, change);
    let text: string;
    try {
      text = this.#decoder?.decode(same, { stream: bytes !== undefined }) ?? '';
    } catch {
      this.#isBroken = true;
      text = this.#upToFault(bytes ?? new Uint8Array());
    }
    this.#before = bytes?.at(-1) ?? this.#before;
    this.#tail = bytes?.slice(-LETTER_BYTES) ?? this.#tail;
    return withoutZeros(text);
  }

  /** Where a text of one byte a letter goes over to UTF-8. */
  #placeOfChange(bytes: Uint8Array): number | undefined {
    const encoding = this.#encoding;
    if (encoding === undefined || encoding === 'utf-8' || encoding.startsWith('utf-16')) return undefined;
    const isWithin = LEADS.some((lead) => lead === this.#before && isSecond(lead, bytes[0]));
    return isWithin ? 0 : placeOfUtf8(bytes);
  }

  /** What can be read of bytes that stop being text of their encoding. */
  #upToFault(bytes: Uint8Array): string {
    const { encoding } = this;
    const all = joined([this.#tail, bytes]);
    // What the tail begins with may be the rest of a letter.
    const from = encoding === 'utf-8' ? Math.max(0, all.findIndex(beginsLetter)) : 0;
    const until = from + readableUntil(encoding, all.subarray(from)) - this.#tail.length;
    return new TextDecoder(encoding).decode(bytes.subarray(0, Math.max(0, until)), { stream: true });
  }
}
