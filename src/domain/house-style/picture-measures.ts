import { pictureHead } from './picture-head.ts';

/** How many pixels a picture has across and down. */
export interface PictureMeasures {
  readonly width: number;
  readonly height: number;
}

const signsAt = (bytes: Uint8Array, at: number, signs: string) =>
  [...signs].every((sign, place) => bytes[at + place] === sign.charCodeAt(0));

/** Measures of a WebP, which keeps them in three ways. */
function ofWebp(bytes: Uint8Array, view: DataView): PictureMeasures | undefined {
  if (signsAt(bytes, 12, 'VP8X')) {
    const [width, height] = [view.getUint32(24, true) & 0xff_ffff, view.getUint32(26, true) >>> 8];
    return { width: width + 1, height: height + 1 };
  }
  if (signsAt(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!signsAt(bytes, 12, 'VP8 ')) return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The largest of the pictures that an AVIF or a HEIC is put together of. */
function ofAvif(bytes: Uint8Array, view: DataView): PictureMeasures | undefined {
  let largest: PictureMeasures | undefined;
  for (let at = bytes.indexOf(0x69); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0x69, at + 1)) {
    if (!signsAt(bytes, at, 'ispe')) continue;
    const found = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || found.width * found.height > largest.width * largest.height) largest = found;
  }
  return largest;
}

/** The measures of a picture of dots, as its front says them; undefined of anything else. No pixel is read. */
export function pictureMeasures(bytes: Uint8Array): PictureMeasures | undefined {
  const head = pictureHead(bytes);
  if (head) return head;
  if (bytes.length < 30) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (signsAt(bytes, 0, 'GIF8')) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (signsAt(bytes, 0, 'BM'))
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  if (signsAt(bytes, 0, 'RIFF') && signsAt(bytes, 8, 'WEBP')) return ofWebp(bytes, view);
  return signsAt(bytes, 4, 'ftyp') ? ofAvif(bytes, view) : undefined;
}
