import type { SaidValue } from './references.ts';

/** A tag that begins an element. */
export interface MarkupTag {
  readonly kind: 'tag';
  /** Without its name space, as those of its attributes. */
  readonly name: string;
  readonly attributes: readonly SaidValue[];
  readonly isEmpty: boolean;
}

/** A piece of XML as it is meant; `untold` where only a browser could tell. */
export type MarkupPiece =
  | MarkupTag
  | { readonly kind: 'end' | 'untold' }
  | { readonly kind: 'text'; readonly text: string };

const NAMED: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
];
const CHARACTER = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([A-Za-z_][\w.-]{0,99}));/gi;
/** What an entity of a file’s own may stand for: a few plain words, such as the address of a name space. */
const PLAIN = /^[^&#<>"'%]{0,200}$/;
/** Put in more often, they are no logo’s. */
const ENTITIES_AT_MOST = 10_000;
/** Programs of old declare name spaces so; whatever else a declaration adds to elements is not seen in their tags. */
const NAME_SPACE = /<!ATTLIST\s+svg\s+xmlns(?::\w+)?\s+CDATA\s+#FIXED\s+"[^"#(]*"\s*>/g;
/** No XML in UTF-8 holds them: it is written in another encoding, and says other things than it seems to. */
const CONTROLS = /[^\P{Cc}\t\n\r]/u;

/** The entities that a file declares; undefined where one stands for more than plain words. */
function entitiesOf(xml: string): ReadonlyMap<string, string> | undefined {
  const found = new Map(NAMED);
  for (const { index } of xml.matchAll(/<!ENTITY/gi)) {
    const declared = /^<!ENTITY\s+([A-Za-z_][\w.-]{0,99})\s+(["'])/.exec(xml.slice(index, index + 300));
    if (!declared) return undefined;
    const [front, name = '', quote = ''] = declared;
    const start = index + front.length;
    const value = xml.slice(start, Math.max(start, xml.indexOf(quote, start)));
    if (!PLAIN.test(value)) return undefined;
    if (!found.has(name)) found.set(name, value);
  }
  return found;
}

/** Where the tag that begins at a place ends: the first `>` in no quoted value; -1 where none does. */
function endOfTag(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** What begins with `<` and is no tag: how it begins, how it ends, and whether its inside is a text as it stands. */
const APART = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'verbatim'],
  ['<?', '?>', 'comment'],
] as const;

interface Placed {
  readonly kind: 'tag' | 'text' | 'verbatim' | 'comment';
  /** Its inside, and where the text goes on after it. */
  readonly start: number;
  readonly stop: number;
  readonly end: number;
}

/** What stands at a place; undefined where it never ends, or is no XML. */
function pieceAt(xml: string, at: number): Placed | undefined {
  const isText = xml.charAt(at) !== '<';
  // What is declared before a drawing goes on as text: apostrophes of its comments hold nothing together.
  if (isText || /^<![A-Z]/i.test(xml.slice(at, at + 3))) {
    const next = xml.indexOf('<', at + 1);
    const stop = next < 0 ? xml.length : next;
    return { kind: 'text', start: at, stop, end: stop };
  }
  const apart = APART.find(([begin]) => xml.startsWith(begin, at));
  if (apart) {
    const [begin, close, kind] = apart;
    const start = at + begin.length;
    const stop = xml.indexOf(close, start);
    return stop < 0 ? undefined : { kind, start, stop, end: stop + close.length };
  }
  if (!/^<\/?[^\s<>!?/"'=]/.test(xml.slice(at, at + 3))) return undefined;
  const stop = endOfTag(xml, at + 1);
  return stop < 0 ? undefined : { kind: 'tag', start: at + 1, stop, end: stop + 1 };
}

const UNTOLD: MarkupPiece = { kind: 'untold' };
const VALUE = /=\s*(["'])/g;

/** A name without its name space. */
function localName(name: string): string {
  return name.trim().split(/[\s:]/).at(-1) ?? '';
}

/** The inside of a tag, its values as they are meant. */
function tagIn(inside: string, meant: (text: string) => string): MarkupPiece {
  if (inside.startsWith('/')) return { kind: 'end' };
  const attributes: SaidValue[] = [];
  const [named = ''] = /^[^\s/]+/.exec(inside) ?? [];
  let from = named.length;
  for (const { 0: begin, 1: quote = '', index } of inside.matchAll(VALUE)) {
    if (index < from) continue;
    const start = index + begin.length;
    const end = inside.indexOf(quote, start);
    if (end < 0) return UNTOLD;
    attributes.push({ name: localName(inside.slice(from, index)), value: meant(inside.slice(start, end)) });
    from = end + 1;
  }
  return { kind: 'tag', name: localName(named), attributes, isEmpty: inside.endsWith('/') };
}

/**
 * The tags and texts of a drawing in order, as the browser understands them: comments left out, references put in. Ends with
 * what cannot be told. Searches forward only.
 */
export function* markupPieces(source: string): Generator<MarkupPiece> {
  const xml = source.replace(NAME_SPACE, '');
  const entities = entitiesOf(xml);
  if (!entities || CONTROLS.test(xml) || /<!ATTLIST|<\?xml-stylesheet/i.test(xml)) {
    yield UNTOLD;
    return;
  }
  let expanded = 0;
  const meant = (text: string) =>
    text.replace(CHARACTER, (whole, hex, decimal, name) => {
      if (name !== undefined) {
        expanded += 1;
        return entities.get(name) ?? whole;
      }
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
  for (let at = 0; at < xml.length; ) {
    const piece = pieceAt(xml, at);
    const inside = piece ? xml.slice(piece.start, piece.stop) : '';
    if (!piece || expanded > ENTITIES_AT_MOST) {
      yield UNTOLD;
      return;
    }
    if (piece.kind === 'tag') yield tagIn(inside, meant);
    else if (piece.kind !== 'comment')
      yield { kind: 'text', text: piece.kind === 'text' ? meant(inside) : inside };
    at = piece.end;
  }
}
