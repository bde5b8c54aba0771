import { type DrawnElement, drawnElement } from './drawn-element.ts';
import { markupPieces } from './markup-pieces.ts';
import { weightHeld } from './references.ts';
import { type StyleRules, styleRules } from './style-rules.ts';

/** Elements in one another, or that lead to one another, in a longer row are no logo’s. */
const DEPTH_AT_MOST = 500;

/** The rules of all styles of a drawing; undefined where they do not say what they lead to, or beyond so many elements. */
function stylesIn(svg: string, most: number): StyleRules | undefined {
  let isStyle = false;
  let elements = 0;
  let styles = '';
  for (const piece of markupPieces(svg)) {
    if (piece.kind === 'untold') return undefined;
    if (piece.kind === 'text') styles += isStyle ? piece.text : '';
    else isStyle = piece.kind === 'tag' && piece.name === 'style' && !piece.isEmpty;
    if (piece.kind === 'tag') elements += 1;
    if (elements > most) return undefined;
  }
  return styles.includes('\\') || weightHeld(styles) > 0 ? undefined : styleRules(styles);
}

const NO_RULES: StyleRules = { byClass: new Map(), ofAny: [] };

/** The elements of a drawing; undefined where they are more than `most`, or where it does not say what they lead to. */
function drawingIn(svg: string, most: number): DrawnElement | undefined {
  const rules = stylesIn(svg, most);
  if (!rules) return undefined;
  const root: DrawnElement = { ...drawnElement({ name: '', attributes: [] }, NO_RULES), weight: 0 };
  const open = [root];
  for (const piece of markupPieces(svg)) {
    if (piece.kind === 'end' && open.length > 1) open.pop();
    if (piece.kind !== 'tag') continue;
    const element = drawnElement(piece, rules);
    if (open.length > DEPTH_AT_MOST) return undefined;
    open.at(-1)?.inside.push(element);
    if (!piece.isEmpty) open.push(element);
  }
  return root;
}

/** An element in its place: it is drawn with what those around it are drawn with, wherever it is drawn. */
interface Placed {
  readonly element: DrawnElement;
  readonly around: Placed | undefined;
}

/** The elements by their ids. */
function byIds(root: DrawnElement): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  const open: Placed[] = [{ element: root, around: undefined }];
  for (let placed = open.pop(); placed; placed = open.pop()) {
    const { element } = placed;
    for (const id of element.ids) {
      const same = found.get(id);
      if (same) same.push(placed);
      else found.set(id, [placed]);
    }
    for (const inside of element.inside) open.push({ element: inside, around: placed });
  }
  return found;
}

/** Finds a figure once for each thing; what leads to itself, or further than a drawing does, has none. */
function foundOnce<Thing>(find: (thing: Thing) => number): (thing: Thing) => number {
  const figures = new Map<Thing, number>();
  let depth = 0;
  return (thing) => {
    const figure = figures.get(thing);
    if (figure !== undefined) return figure;
    if (depth > DEPTH_AT_MOST) return Number.POSITIVE_INFINITY;
    figures.set(thing, Number.POSITIVE_INFINITY);
    depth += 1;
    const result = find(thing);
    depth -= 1;
    figures.set(thing, result);
    return result;
  };
}

/**
 * How much there is to draw in vectors at most, about: their elements, those they refer to as often as they do, the pictures
 * they hold, and more for the steps of filters. `Infinity` where that cannot be told, or elements alone are beyond `most`.
 * What draws billions is a few hundred signs; each element is weighed once, whatever it draws.
 */
export function drawingWeight(svg: string, most: number): number {
  const root = drawingIn(svg, most);
  if (!root) return Number.POSITIVE_INFINITY;
  const known = byIds(root);
  const sum = <Thing>(things: Iterable<Thing>, weigh: (thing: Thing) => number): number => {
    let weight = 0;
    for (const thing of things) weight += weigh(thing);
    return weight;
  };
  const weightOfId = foundOnce((id: string) =>
    sum(known.get(id) ?? [], ({ element, around }) => {
      let weight = weightOf(element);
      for (let outer = element.inherits ? around : undefined; outer; outer = outer.around)
        weight *= timesOf(outer.element);
      return weight;
    }),
  );
  /** How often each element in one is drawn at most: by itself, and with all that it inherits. */
  const timesOf = foundOnce((element: DrawnElement) => 1 + sum(new Set(element.inherited), weightOfId));
  const weightOf = foundOnce((element: DrawnElement): number => {
    const { weight, inside, references } = element;
    return (weight + sum(inside, weightOf) + sum(new Set(references), weightOfId)) * timesOf(element);
  });
  const weight = weightOf(root);
  return weight > most ? Number.POSITIVE_INFINITY : weight;
}
