/** An element of XML, cut out of a text. */
export interface XmlElement {
  readonly attributes: string;
  readonly content: string;
  /** Where the text goes on after it. */
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML as it is meant. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The prefix, with its colon, under which a document writes its names; empty for none. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<(\\w+:)?${root}\\b`).exec(xml)?.[1] ?? '';
}

function endsName(letter: string): boolean {
  return (
    letter === '>' ||
    letter === '/' ||
    letter === ' ' ||
    letter === '\n' ||
    letter === '\r' ||
    letter === '\t'
  );
}

/**
 * The elements of a name that are whole, in order, none inside another of the same name. Searches forward only, so that no
 * text, however made, costs more than its length.
 */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let start = xml.indexOf(open); start >= 0; ) {
    const afterName = start + open.length;
    if (!endsName(xml.charAt(afterName))) {
      start = xml.indexOf(open, afterName);
      continue;
    }
    const tagEnd = xml.indexOf('>', afterName);
    if (tagEnd < 0) return;
    const isEmpty = xml.charAt(tagEnd - 1) === '/';
    const stop = isEmpty ? tagEnd + 1 : xml.indexOf(close, tagEnd);
    if (stop < 0) return;
    const end = isEmpty ? stop : stop + close.length;
    yield {
      attributes: xml.slice(afterName, isEmpty ? tagEnd - 1 : tagEnd),
      content: isEmpty ? '' : xml.slice(tagEnd + 1, stop),
      end,
    };
    start = xml.indexOf(open, end);
  }
}

/** The first elements of a name. */
export function firstElements(xml: string, name: string, most: number): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const element of elementsOf(xml, name)) {
    if (found.length >= most) break;
    found.push(element);
  }
  return found;
}

/** The attributes of an element by their local names, as they are meant. One that is not written well ends them. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ; ) {
    const equals = text.indexOf('=', at);
    if (equals < 0) return found;
    const open = equals + 1 + (/^\s{0,9}/.exec(text.slice(equals + 1, equals + 10))?.[0].length ?? 0);
    const quote = text.charAt(open);
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
    if (close < 0) return found;
    const name = text.slice(at, equals).trim();
    found.set(name.slice(name.indexOf(':') + 1), unescapeXml(text.slice(open + 1, close)));
    at = close + 1;
  }
}
