import { bytesIn } from './logo-bytes.ts';
import { pictureMeasures } from './picture-measures.ts';

/** What may be an id, in this name space or another. */
const ID = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** An id that is referred to, by an address or by `url()`; blanks were taken out. A colour looks alike and finds none. */
const REFERENCE = /["'(]#([^"')]+)/g;
/** The same where the elements inside inherit it: what fills, edges and points are drawn with. */
const INHERITED = /(?:fill|stroke|start|mid|end|marker)[=:]["']?url\(["']?#([^"')]+)/gi;
/** What an address holds itself; blanks were taken out. */
const HELD = /["'(]data:([^,"']{0,200}),([^"')]*)/gi;
const PICTURE = /^image\/(?:png|jpe?g|gif|webp|bmp|avif);base64$/i;
/** Where the measures of a picture stand at the latest, as a rule; in signs of base64. */
const FRONT = 600_000;
/** An address with letters written as numbers: what it leads to is not seen here. */
const AS_NUMBERS = /\(["']?[^()\\"']*\\/;
/** A step of a filter goes over all points, once or many times. */
const STEP_WEIGHS = 2_000;
/** So many points of a picture take as long as an element. */
const POINTS_OF_ONE = 320;
/** More than the elements inside any drawing's inherit. */
const INHERITED_AT_MOST = 50;

/** An element of a drawing, and what it is drawn with. */
export interface DrawnElement {
  readonly name: string;
  readonly ids: readonly string[];
  /** By its tag alone; `Infinity` where that does not say what it leads to. */
  readonly weight: number;
  readonly references: readonly string[];
  /** Those that the elements inside are drawn with too, and that it has from around it. */
  readonly inherited: ReadonlySet<string>;
  readonly inside: DrawnElement[];
}

const found = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, first, second]) => first ?? second ?? '');
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

/** The ids that a text of markup or of a style refers to. */
export function referencesIn(text: string): readonly string[] {
  return found(withoutBlanks(text), REFERENCE);
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

/** The element that a tag begins, inside one whose parts inherit these references. */
export function drawnElement(tag: string, around: ReadonlySet<string>): DrawnElement {
  const own = referencesIn(tag);
  const passedOn = found(withoutBlanks(tag), INHERITED);
  const inherited = passedOn.length === 0 ? around : new Set([...around, ...passedOn]);
  const isTold =
    !AS_NUMBERS.test(tag) && !own.some((id) => /[%&\\]/.test(id)) && inherited.size <= INHERITED_AT_MOST;
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? '';
  const itself = name === '' ? 0 : /^(?:[\w.-]+:)?fe[A-Z]/.test(name) ? STEP_WEIGHS : 1;
  return {
    name,
    ids: found(tag, ID),
    weight: isTold ? itself + weightHeld(tag) : Number.POSITIVE_INFINITY,
    references: own,
    inherited,
    inside: [],
  };
}
