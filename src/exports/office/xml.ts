import { writable } from '../harmless-text.ts';

/** Markup as it is written: what `element` and `escaped` make. */
export type Xml = string;
type Attribute = string | number | undefined;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text as markup: what it says stays, and no sign of it is a tag. */
export function escaped(text: string): Xml {
  return writable(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An element; attributes without a value are left out, and so is content that is undefined. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...content: readonly (Xml | undefined)[]
): Xml {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** An element whose one attribute is `val`, as most of DrawingML is. */
export function valued(name: string, val: string | number): Xml {
  return element(name, { val });
}

/** A whole document from its root element. */
export function document(root: Xml): Xml {
  return DECLARATION + root;
}
