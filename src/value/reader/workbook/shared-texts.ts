import { giveUp } from '../../give-up.ts';
import { GrowingColumn } from '../growing.ts';
import { FileRefusal } from '../problem.ts';
import { ElementsInPieces } from './elements-in-pieces.ts';
import { textOf } from './excel-parts.ts';

/** Texts are kept in blocks of so many bytes. */
const BLOCK = 4_000_000;
/** Of one text, with all its runs, in characters: a cell holds 32,767. In UTF-8 it fits a block. */
const LENGTH_AT_MOST = 1_000_000;
/** Behind each text: no byte of UTF-8. */
const END = 0xff;
/** So many that were asked for are held, for most come again and again. */
const HELD = 20_000;

/** How many there may be, and how many bytes they may take. */
export interface TextLimits {
  readonly strings: number;
  readonly textBytes: number;
}

/** The text of an item. Phonetic readings come last and would repeat it. */
function withoutReadings(content: string, prefix: string): string {
  const readings = content.indexOf(`<${prefix}rPh`);
  return textOf(readings < 0 ? content : content.slice(0, readings), prefix);
}

/**
 * The texts that cells of a workbook point to by number, read as their part unfolds; no more than `most` says. They are kept
 * as bytes: as texts they take twice as much, and longer to go through whenever memory is cleared.
 */
export class SharedTexts {
  readonly #most: TextLimits;
  readonly #decoder = new TextDecoder();
  readonly #encoder = new TextEncoder();
  readonly #items = new ElementsInPieces('sst', 'si');
  readonly #blocks: Uint8Array[] = [];
  /** Where the next text begins, in all blocks. */
  #end = 0;
  readonly #starts = new GrowingColumn(Int32Array);
  readonly #held = new Map<number, string>();

  constructor(most: TextLimits) {
    this.#most = most;
  }

  add(piece: Uint8Array): void {
    for (const { content } of this.#items.add(piece))
      this.#push(content === '' ? '' : withoutReadings(content, this.#items.prefix));
    if (this.#items.waiting > LENGTH_AT_MOST) throw new FileRefusal('damaged-excel');
  }

  /** The text at a place counted from 0; empty where there is none. */
  textAt(place: number): string {
    const held = this.#held.get(place);
    if (held !== undefined) return held;
    if (!Number.isInteger(place) || place < 0 || place >= this.#starts.size) return '';
    const start = this.#starts.at(place);
    const block = this.#blocks[Math.floor(start / BLOCK)] as Uint8Array;
    const within = start % BLOCK;
    const text = this.#decoder.decode(block.subarray(within, block.indexOf(END, within)));
    if (this.#held.size >= HELD) this.#held.clear();
    this.#held.set(place, text);
    return text;
  }

  /** Gives up all texts, and their memory at once. */
  forget(): void {
    for (const block of this.#blocks.splice(0)) giveUp(block);
    this.#starts.forget();
    this.#held.clear();
  }

  #push(text: string): void {
    if (this.#starts.size >= this.#most.strings)
      throw new FileRefusal('too-many-cells', { most: this.#most.strings / 1_000_000 });
    if (this.#end > this.#most.textBytes)
      throw new FileRefusal('too-large-excel', { most: this.#most.textBytes / 1_000_000 });
    const needed = 3 * text.length + 1;
    if (needed > BLOCK) throw new FileRefusal('damaged-excel');
    if (this.#blocks.length * BLOCK - this.#end < needed) {
      this.#end = this.#blocks.length * BLOCK;
      this.#blocks.push(new Uint8Array(BLOCK));
    }
    const within = this.#end % BLOCK;
    const block = this.#blocks.at(-1) as Uint8Array;
    const written = text === '' ? 0 : this.#encoder.encodeInto(text, block.subarray(within)).written;
    block[within + written] = END;
    this.#starts.push(this.#end);
    this.#end += written + 1;
  }
}
