import { bytesIn } from './logo-bytes.ts';
import { pictureMeasures } from './picture-measures.ts';

/** An id that is referred to by `url()` or its like; blanks were taken out. A colour looks alike and finds none. */
const REFERENCE = /\(["']?#([^"')]+)/g;
/** An address with letters written as numbers: what it leads to is not seen here. */
const AS_NUMBERS = /\(["']?[^()\\"']*\\/;
/** What an address holds itself; blanks were taken out. */
const HELD = /["'(]data:([^,"']{0,200}),([^"')]*)/gi;
const PICTURE = /^image\/(?:png|jpe?g|gif|webp|bmp|avif);base64$/i;
/** Where the measures of a picture stand at the latest, as a rule; in signs of base64. */
const FRONT = 600_000;
/** So many points of a picture take as long as an element. */
const POINTS_OF_ONE = 320;

/** An attribute of an element, or a declaration of a style. */
export interface SaidValue {
  readonly name: string;
  readonly value: string;
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

/** The ids that a style or a value of one refers to. */
export function referencesIn(text: string): readonly string[] {
  return Array.from(withoutBlanks(text).matchAll(REFERENCE), ([, id = '']) => id);
}

/** Does a value say in plain letters what it leads to? */
export function isTold({ name, value }: SaidValue): boolean {
  if (name === 'href') return !value.includes('#') || !/[%&\\]/.test(value.slice(value.indexOf('#')));
  return !AS_NUMBERS.test(value) && !referencesIn(value).some((id) => /[%&\\]/.test(id));
}

/** How much the pictures weigh that a text holds itself; `Infinity` where it holds anything but pictures of points. */
export function weightHeld(text: string): number {
  let weight = 0;
  for (const [, type = '', data = ''] of withoutBlanks(text).matchAll(HELD)) {
    const front = bytesIn(data.slice(0, FRONT));
    const measures = front && PICTURE.test(type) ? pictureMeasures(front) : undefined;
    if (!measures) return Number.POSITIVE_INFINITY;
    weight += Math.ceil((measures.width * measures.height) / POINTS_OF_ONE);
  }
  return weight;
}
