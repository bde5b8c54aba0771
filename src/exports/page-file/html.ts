import { writable } from '../harmless-text.ts';

/** Markup of a page, as `tag` and `said` make it. */
export type Html = string;
type Attribute = string | number | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Elements that have no end. */
const VOID = ['meta', 'img', 'br'];

/** A text as markup: what it says stays, and no sign of it is a tag. */
export function said(text: string): Html {
  return writable(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An element; attributes without a value are left out, and so is content that is undefined. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...content: readonly (Html | undefined)[]
): Html {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${said(String(value))}"`)
    .join('');
  return VOID.includes(name) ? `<${name}${own}>` : `<${name}${own}>${content.join('')}</${name}>`;
}
