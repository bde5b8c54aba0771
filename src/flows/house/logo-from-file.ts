import { drawingWeight } from '../../domain/house-style/drawing-weight.ts';
import type { Logo } from '../../domain/house-style/house-style.ts';
import { bytesIn, isLogoSound, LOGO_AT_MOST } from '../../domain/house-style/logo-bytes.ts';
import { pictureHead } from '../../domain/house-style/picture-head.ts';
import { pictureMeasures } from '../../domain/house-style/picture-measures.ts';
import { pngWithin, UnreadablePicture, VECTORS } from '../../stores/browser/picture.ts';

/** A larger file is refused before it is read. */
export const LOGO_BYTES_AT_MOST = 5_000_000;
/** Each pixel takes ten bytes while it is drawn. */
const PIXELS_AT_MOST = 16_000_000;
/** Vectors of more would hold up the page while they are drawn. */
const WEIGHT_AT_MOST = 50_000;
/** Where the measures of a picture stand at the latest, as a rule. */
const FRONT_BYTES = 500_000;
/** Each time a drawing is still too heavy to keep, it is drawn so much smaller. */
const SMALLER = 0.7;
const TRIES = 6;

/** A logo to keep, or why a file gives none. */
export type LogoRead =
  | { readonly ok: true; readonly logo: Logo; readonly isSmaller: boolean }
  | { readonly ok: false; readonly why: 'too-large' | 'too-many-pixels' | 'too-intricate' | 'no-picture' };

/** Why a picture is not drawn, seen before it is; undefined where it may be. */
async function faultOf(file: Blob): Promise<'too-many-pixels' | 'too-intricate' | 'no-picture' | undefined> {
  if (file.type === VECTORS) {
    return drawingWeight(await file.text(), WEIGHT_AT_MOST) > WEIGHT_AT_MOST ? 'too-intricate' : undefined;
  }
  const measures = pictureMeasures(new Uint8Array(await file.slice(0, FRONT_BYTES).arrayBuffer()));
  if (!measures) return 'no-picture';
  return measures.width * measures.height > PIXELS_AT_MOST ? 'too-many-pixels' : undefined;
}

/**
 * A logo from a file the visitor chose: whatever picture it is, it is drawn anew as a PNG that is small enough to keep,
 * so that nothing else of the file stays: no script of a vector, no place a photograph was taken. Never throws.
 */
export async function logoFrom(file: Blob): Promise<LogoRead> {
  if (file.size > LOGO_BYTES_AT_MOST) return { ok: false, why: 'too-large' };
  try {
    const why = await faultOf(file);
    return why === undefined ? await drawn(file) : { ok: false, why };
  } catch (error) {
    // The browser can read no picture in it, or the file was moved meanwhile.
    if (error instanceof UnreadablePicture || error instanceof DOMException)
      return { ok: false, why: 'no-picture' };
    throw error;
  }
}

async function drawn(file: Blob): Promise<LogoRead> {
  for (let at = 0; at < TRIES; at += 1) {
    const scale = SMALLER ** at;
    const most = { width: LOGO_AT_MOST.width * scale, height: LOGO_AT_MOST.height * scale };
    const { data, isSmaller } = await pngWithin(file, most);
    const head = pictureHead(bytesIn(data) ?? new Uint8Array());
    const logo = head && { ...head, data };
    if (logo && data.length <= LOGO_AT_MOST.data && isLogoSound(logo)) return { ok: true, logo, isSmaller };
  }
  return { ok: false, why: 'no-picture' };
}
