import type { HouseStyle, Logo } from '../../domain/house-style/house-style.ts';
import { bytesIn } from '../../domain/house-style/logo-bytes.ts';
import { oneLine } from '../harmless-text.ts';
import type { BearingLogo } from '../pptx/bearing.ts';
import type { Place } from '../pptx/measures.ts';

/** Where a logo stands at most, in inches: beside the slide's number, and in the corner of the cover. */
const FOOT: Place = { x: 9.9, y: 6.98, w: 1.9, h: 0.36 };
const COVER: Place = { x: 9.4, y: 0.5, w: 3.2, h: 0.75 };

/** As large as it can be within a place, at its right. */
function within({ width, height }: Logo, { x, y, w, h }: Place): Place {
  const scale = Math.min(w / width, h / height);
  const [wide, high] = [width * scale, height * scale];
  return { x: x + w - wide, y: y + (h - high) / 2, w: wide, h: high };
}

/** The logo of a house, as slides bear it; undefined without one. */
export function logoOf({ logo, name = '' }: HouseStyle): BearingLogo | undefined {
  const bytes = logo && bytesIn(logo.data);
  if (!bytes) return undefined;
  return {
    image: { bytes, type: logo.type },
    name: oneLine(name),
    place: within(logo, FOOT),
    onCover: within(logo, COVER),
  };
}
