import type { Logo } from './house-style.ts';
import { pictureHead } from './picture-head.ts';

/** How large a logo is kept at most, in pixels and in signs of base64: large enough for the cover of slides. */
export const LOGO_AT_MOST = { width: 640, height: 320, data: 200_000 } as const;

/** Base64 as bytes; undefined when it is none. */
export function bytesIn(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    // Signs that base64 does not have.
    return undefined;
  }
}

/** Is a logo the picture it says it is, with the measures it says, and no larger than one may be? */
export function isLogoSound({ type, data, width, height }: Logo): boolean {
  // Decoded, twenty million signs take 600 MB.
  if (data.length > LOGO_AT_MOST.data) return false;
  const head = pictureHead(bytesIn(data) ?? new Uint8Array());
  return (
    head?.type === type &&
    head.width === width &&
    head.height === height &&
    width <= LOGO_AT_MOST.width &&
    height <= LOGO_AT_MOST.height
  );
}
