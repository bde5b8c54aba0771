const TAG = /<([^<>]*)>/g;
const ID = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)')/;
/** An id that is referred to, by an address or by `url()`; blanks were taken out. A colour looks alike and finds none. */
const REFERENCE = /["'(]#([^"')]+)/g;
const STYLE = /<style\b[^<>]*>([^<]*)/g;
/** Entities that hold markup or others: what they come to is not seen here. */
const ENTITY = /<!ENTITY\s[^>]*[&#<]/i;
/** A step of a filter goes over all points, once or many times. */
const STEP_WEIGHS = 2_000;

interface Element {
  weight: number;
  readonly inside: Element[];
  readonly references: readonly string[];
}

const referencesIn = (text: string) =>
  Array.from(text.replace(/\s/g, '').matchAll(REFERENCE), ([, id = '']) => id);

function elementsIn(svg: string): { readonly root: Element; readonly byId: ReadonlyMap<string, Element> } {
  const root: Element = { weight: 0, inside: [], references: [] };
  const byId = new Map<string, Element>();
  const open = [root];
  for (const [, inside = ''] of svg.matchAll(TAG)) {
    if (inside.startsWith('/') && open.length > 1) open.pop();
    const name = /^[A-Za-z][\w:.-]*/.exec(inside)?.[0];
    if (name === undefined) continue;
    const local = name.slice(name.indexOf(':') + 1);
    const weight = /^fe[A-Z]/.test(local) ? STEP_WEIGHS : 1;
    const element: Element = { weight, inside: [], references: referencesIn(inside) };
    const [, quoted, other] = ID.exec(inside) ?? [];
    const id = quoted ?? other;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    open.at(-1)?.inside.push(element);
    if (!inside.endsWith('/')) open.push(element);
  }
  return { root, byId };
}

/**
 * How much there is to draw in vectors, about: their elements, those they refer to as often as they do, and more for the
 * steps of filters. `Infinity` where that cannot be told, or is beyond `most`. What draws billions is a few hundred signs.
 */
export function drawingWeight(svg: string, most: number): number {
  if (ENTITY.test(svg)) return Number.POSITIVE_INFINITY;
  const { root, byId } = elementsIn(svg);
  const everywhere = Array.from(svg.matchAll(STYLE), ([, style = '']) => referencesIn(style)).flat();
  let looked = 0;
  const weigh = (element: Element, under: ReadonlySet<Element>): number => {
    looked += element.weight;
    if (looked > most || under.has(element) || under.size > 500) return element.weight;
    const within = new Set(under).add(element);
    const named = [...element.references, ...(element === root ? [] : everywhere)];
    const next = [...element.inside, ...named.flatMap((id) => byId.get(id) ?? [])];
    return next.reduce((sum, one) => (looked > most ? sum : sum + weigh(one, within)), element.weight);
  };
  weigh(root, new Set());
  return looked > most ? Number.POSITIVE_INFINITY : looked;
}
