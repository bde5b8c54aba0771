import type { Place } from './measures.ts';
import type { Image } from './shape.ts';

/** A logo, where slides bear it and where the cover does. */
export interface BearingLogo {
  readonly image: Image;
  readonly name: string;
  readonly place: Place;
  readonly onCover: Place;
}

/** What every slide bears. */
export interface Bearing {
  readonly footer: string;
  readonly logo?: BearingLogo | undefined;
}
