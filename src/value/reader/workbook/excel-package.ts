import { Inflate, Unzip, type UnzipFile } from 'fflate';
import { FileRefusal } from '../problem.ts';

/** A packed kilobyte may unfold to a megabyte: the count is taken after each of these. */
const PIECE_BYTES = 16_384;
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
    isEnough = onPiece(piece) === 'enough';
    if (isEnough) file.terminate();
  };
  file.start();
}

/**
 * Unpacks the entries of a zip that `wanted` names, up to `most` bytes in all. `onPiece` hears each piece as it comes; an
 * entry of which it has enough goes no further. Refuses what is damaged, and what unfolds to more.
 */
export function unpack(
  packed: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
  onPiece: (name: string, piece: Uint8Array) => 'enough' | undefined,
  pieceBytes = PIECE_BYTES,
): void {
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    const name = partName(file.name);
    if (!wanted(name)) return;
    start(file, (piece) => {
      unpacked += piece.length;
      if (unpacked > most) throw new FileRefusal('too-large-excel', { most: most / 1_000_000 });
      return onPiece(name, piece);
    });
  });
  unzip.register(Unfolding);
  try {
    for (let at = 0; at < packed.length; at += pieceBytes) {
      unzip.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    }
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('damaged-excel');
  }
}

/** The texts of the entries that `wanted` names, by their names. `onPiece` hears each piece first, and may refuse it. */
export function unpackTexts(
  packed: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
  onPiece?: (name: string, piece: Uint8Array) => void,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const decoders = new Map<string, TextDecoder>();
  unpack(packed, wanted, most, (name, piece) => {
    onPiece?.(name, piece);
    const decoder = decoders.get(name) ?? new TextDecoder();
    decoders.set(name, decoder);
    texts.set(name, (texts.get(name) ?? '') + decoder.decode(piece, { stream: true }));
    return undefined;
  });
  return texts;
}
