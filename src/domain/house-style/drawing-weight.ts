import { type DrawnElement, drawnElement, referencesIn, weightHeld } from './drawn-element.ts';
import { markupPieces } from './markup-pieces.ts';

/** Elements in one another beyond it are no drawing’s. */
const DEPTH_AT_MOST = 500;

interface TaggedDrawing {
  readonly root: DrawnElement;
  readonly byId: ReadonlyMap<string, readonly DrawnElement[]>;
  /** What styles refer to, which may be of any element. */
  readonly everywhere: ReadonlySet<string>;
}

/** The elements of a drawing; undefined where they are beyond `most`, or where it does not say what they lead to. */
function drawingIn(svg: string, most: number): TaggedDrawing | undefined {
  const root = drawnElement('', new Set());
  const byId = new Map<string, DrawnElement[]>();
  const everywhere = new Set<string>();
  const open = [root];
  let weight = 0;
  for (const { kind, text } of markupPieces(svg)) {
    const around = open.at(-1) ?? root;
    if (kind === 'untold') return undefined;
    if (kind === 'text') {
      if (!/(?:^|:)style$/.test(around.name)) continue;
      if (text.includes('\\') || weightHeld(text) > 0) return undefined;
      for (const id of referencesIn(text)) everywhere.add(id);
    } else if (text.startsWith('/')) {
      if (open.length > 1) open.pop();
    } else {
      const element = drawnElement(text, around.inherited);
      weight += element.weight;
      if (weight > most || open.length > DEPTH_AT_MOST) return undefined;
      for (const id of element.ids) {
        const same = byId.get(id);
        if (same) same.push(element);
        else byId.set(id, [element]);
      }
      around.inside.push(element);
      if (!text.endsWith('/')) open.push(element);
    }
  }
  return { root, byId, everywhere };
}

/**
 * How much there is to draw in vectors, about: their elements, those they refer to as often as they do, the pictures they
 * hold, and more for the steps of filters. `Infinity` where that cannot be told, or is beyond `most`. What draws billions is
 * a few hundred signs.
 */
export function drawingWeight(svg: string, most: number): number {
  const drawing = drawingIn(svg, most);
  if (!drawing) return Number.POSITIVE_INFINITY;
  const { root, byId, everywhere } = drawing;
  const known = (ids: Iterable<string>) => [...ids].filter((id) => byId.has(id));
  const byStyles = known(everywhere);
  const named = new Map<DrawnElement, readonly string[]>();
  /** Found once: it is asked as often as the element is drawn. */
  const namedBy = (element: DrawnElement): readonly string[] => {
    const ids = named.get(element) ?? known(new Set([...element.references, ...element.inherited]));
    named.set(element, ids);
    return ids;
  };
  let looked = 0;
  const under = new Set<DrawnElement>();
  const weigh = (element: DrawnElement): void => {
    looked += under.size > DEPTH_AT_MOST ? Number.POSITIVE_INFINITY : element.weight;
    if (looked > most || under.has(element)) return;
    under.add(element);
    const weighAll = (all: readonly DrawnElement[]) => {
      for (const one of all) {
        if (looked > most) return;
        weigh(one);
      }
    };
    weighAll(element.inside);
    for (const id of element === root ? [] : [...namedBy(element), ...byStyles]) weighAll(byId.get(id) ?? []);
    under.delete(element);
  };
  weigh(root);
  return looked > most ? Number.POSITIVE_INFINITY : looked;
}
