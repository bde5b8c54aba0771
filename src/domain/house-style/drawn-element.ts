import type { MarkupTag } from './markup-pieces.ts';
import { isTold, referencesIn, weightHeld } from './references.ts';
import { declarationsIn, type StyleRules } from './style-rules.ts';

/** A step of a filter goes over all points, once or many times. */
const STEP_WEIGHS = 2_000;
/** What is done to an element as a whole; with whatever else it refers to, elements inside may be drawn again. */
const OF_THE_WHOLE = /^(?:filter|clip-path|mask|mask-image)$/;
/** What holds colours of others, and is drawn with none. */
const COLOURS = /^(?:linearGradient|radialGradient|stop)$/;
/** An element of more classes is no logo’s. */
const CLASSES_AT_MOST = 50;
/** What changes what another element refers to. */
const CHANGES = /^(?:set$|animate)/;

/** An element of a drawing, and what it leads to by ids. */
export interface DrawnElement {
  readonly name: string;
  readonly ids: readonly string[];
  /** Of itself; `Infinity` where it does not say what it leads to. */
  readonly weight: number;
  /** What is drawn with it once: copies, masks, filters. */
  readonly references: readonly string[];
  /** What each element in it may be drawn with: fills, edges, points. */
  readonly inherited: readonly string[];
  /** Is it drawn with what it inherits? Colours of gradients are not. */
  readonly inherits: boolean;
  readonly inside: DrawnElement[];
}

/** The element that a tag begins, as it says itself and as rules of styles say. */
export function drawnElement(
  { name, attributes }: Pick<MarkupTag, 'name' | 'attributes'>,
  { byClass, ofAny }: StyleRules,
): DrawnElement {
  const valuesOf = (named: string) =>
    attributes.filter((one) => one.name === named).map(({ value }) => value);
  const classes = new Set(valuesOf('class').flatMap((value) => value.split(/\s+/)));
  const said = [
    ...attributes.filter((one) => one.name !== 'style'),
    ...valuesOf('style').flatMap(declarationsIn),
    ...[...classes].flatMap((one) => byClass.get(one) ?? []),
    ...ofAny,
  ];
  const inherits = !COLOURS.test(name);
  const ledTo = (isOfWhole: boolean) =>
    said
      .filter((one) => inherits && one.name !== 'href' && OF_THE_WHOLE.test(one.name) === isOfWhole)
      .flatMap(({ value }) => referencesIn(value));
  const inherited = ledTo(false);
  const isSeen =
    classes.size <= CLASSES_AT_MOST &&
    said.every(isTold) &&
    !(CHANGES.test(name) && (inherited.length > 0 || /href\s*$/.test(valuesOf('attributeName').join())));
  const held = said.reduce((sum, { value }) => sum + weightHeld(`"${value}"`), 0);
  const copied = valuesOf('href')
    .map((address) => address.trim())
    .filter((address) => address.startsWith('#'))
    .map((address) => address.slice(1));
  return {
    name,
    ids: valuesOf('id'),
    weight: isSeen ? (/^fe[A-Z]/.test(name) ? STEP_WEIGHS : 1) + held : Number.POSITIVE_INFINITY,
    references: [...copied, ...ledTo(true)],
    inherited,
    inherits,
    inside: [],
  };
}
