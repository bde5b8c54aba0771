import type { Logo } from './house-style.ts';

/** What a picture says of itself at its front: what it is, and its measures in pixels. */
export type PictureHead = Pick<Logo, 'type' | 'width' | 'height'>;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const JPEG = [0xff, 0xd8] as const;
/** Where a PNG keeps its width and its height. */
const PNG_MEASURES = { width: 16, height: 20, end: 24 } as const;

const beginsWith = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, at) => bytes[at] === sign);
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

/** What the bytes of a PNG or a JPEG say they are; undefined for anything else. No pixel is read. */
export function pictureHead(bytes: Uint8Array): PictureHead | undefined {
  const head = beginsWith(bytes, PNG) ? pngHead(bytes) : jpegHead(bytes);
  return head && head.width > 0 && head.height > 0 ? head : undefined;
}

function pngHead(bytes: Uint8Array): PictureHead | undefined {
  if (bytes.length < PNG_MEASURES.end) return undefined;
  const view = viewOf(bytes);
  return {
    type: 'png',
    width: view.getUint32(PNG_MEASURES.width),
    height: view.getUint32(PNG_MEASURES.height),
  };
}

/** Does a segment of a JPEG begin the picture, and say its measures? Three of the sixteen say something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegHead(bytes: Uint8Array): PictureHead | undefined {
  if (!beginsWith(bytes, JPEG)) return undefined;
  const view = viewOf(bytes);
  let at: number = JPEG.length;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A sign that fills stands alone; every other segment says how long it is.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
