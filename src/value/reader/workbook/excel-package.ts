import { Inflate, Unzip, type UnzipFile } from 'fflate';
import { FileRefusal } from '../problem.ts';

/** A packed kilobyte may unfold to a megabyte: the count is taken after each of these. */
const PIECE_BYTES = 4_096;
/** What comes of one is handed on in such parts: what is made of small ones is cleared away soon. */
const HANDED_ON = 16_384;
/** No workbook has more parts; to find the next of very many takes longer and longer. */
const ENTRIES_AT_MOST = 50_000;
/** Pieces from which no more than a beginning is wanted. */
export const SMALL_PIECE_BYTES = 512;

/** Unfolds one entry, until told to stop: what follows is passed over at no cost. */
class Unfolding {
  static readonly compression = 8;
  ondata: (error: unknown, piece: Uint8Array, isLast: boolean) => void = () => {};
  #isStopped = false;
  readonly #inflate = new Inflate((piece, isLast) => this.ondata(null, piece, isLast));

  push(packed: Uint8Array, isLast: boolean): void {
    if (!this.#isStopped) this.#inflate.push(packed, isLast);
  }

  terminate(): void {
    this.#isStopped = true;
  }
}

/** A name of an entry as it is compared: some programs write it with other slashes and capitals. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function start(file: UnzipFile, onPiece: (piece: Uint8Array) => 'enough' | undefined): void {
  let isEnough = false;
  file.ondata = (error, piece) => {
    if (error) throw error;
    if (isEnough) return;
    for (let at = 0; at < piece.length && !isEnough; at += HANDED_ON)
      isEnough = onPiece(piece.subarray(at, at + HANDED_ON)) === 'enough';
    if (isEnough) file.terminate();
  };
  file.start();
}

/** A zip as its pieces came. */
export interface Packed {
  readonly pieces: readonly Uint8Array[];
  /** Hears how much of it was gone through, 0–1, by hundredths. */
  readonly onShare?: (share: number) => void;
}

/** Pieces no larger than this, in order, with whether each is the last. */
function* smallPieces({ pieces, onShare }: Packed, most: number): Generator<readonly [Uint8Array, boolean]> {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  let [passed, told] = [0, 0];
  for (const [place, piece] of pieces.entries()) {
    for (let at = 0; at < piece.length; at += most) {
      const part = piece.subarray(at, at + most);
      yield [part, place === pieces.length - 1 && at + most >= piece.length];
      passed += part.length;
      const share = Math.floor((100 * passed) / size) / 100;
      if (share > told) onShare?.(share);
      told = share;
    }
  }
}

/**
 * Unpacks the entries of a zip that `wanted` names, up to `most` bytes in all, a step at each turn. `onPiece` hears each
 * piece as it comes; an entry of which it has enough goes no further. Refuses what is damaged, and what unfolds to more.
 */
export function* unpacking(
  packed: Packed,
  wanted: (name: string) => boolean,
  most: number,
  onPiece: (name: string, piece: Uint8Array) => 'enough' | undefined,
  pieceBytes = PIECE_BYTES,
): Generator<undefined> {
  let [unpacked, entries] = [0, 0];
  let ours: unknown;
  const hand = (name: string, piece: Uint8Array) => {
    try {
      return onPiece(name, piece);
    } catch (error) {
      ours = error;
      throw error;
    }
  };
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > ENTRIES_AT_MOST) throw new FileRefusal('damaged-excel');
    const name = partName(file.name);
    if (!wanted(name)) return;
    start(file, (piece) => {
      unpacked += piece.length;
      if (unpacked > most) throw new FileRefusal('too-large-excel', { most: most / 1_000_000 });
      return hand(name, piece);
    });
  });
  unzip.register(Unfolding);
  for (const [piece, isLast] of smallPieces(packed, pieceBytes)) {
    try {
      unzip.push(piece, isLast);
    } catch (error) {
      // What a damaged package makes the unpacking throw is its own; what is made of its pieces tells its faults itself.
      throw error === ours || error instanceof FileRefusal ? error : new FileRefusal('damaged-excel');
    }
    yield;
  }
}

/** The same, all at once. */
export function unpack(...how: Parameters<typeof unpacking>): void {
  for (const _ of unpacking(...how));
}

/**
 * The texts of the entries that `wanted` names, by their names. `onPiece` hears each piece first, and may refuse it, or
 * take it: of what it took there is no text.
 */
export function unpackTexts(
  packed: Packed,
  wanted: (name: string) => boolean,
  most: number,
  onPiece?: (name: string, piece: Uint8Array) => 'taken' | undefined,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const decoders = new Map<string, TextDecoder>();
  unpack(packed, wanted, most, (name, piece) => {
    if (onPiece?.(name, piece) === 'taken') return undefined;
    const decoder = decoders.get(name) ?? new TextDecoder();
    decoders.set(name, decoder);
    texts.set(name, (texts.get(name) ?? '') + decoder.decode(piece, { stream: true }));
    return undefined;
  });
  return texts;
}
