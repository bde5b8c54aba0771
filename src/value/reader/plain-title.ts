import { remembered } from './remembered.ts';

/** A text without what stands in brackets. A loop, for a pattern takes quadratic time on brackets that never close. */
function withoutBrackets(text: string): string {
  let outside = '';
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    outside += `${text.slice(from, open)} `;
    from = close + 1;
  }
  return outside + text.slice(from);
}

/** Letters beyond ASCII of UTF-8 as they look where they were read as Windows-1252 and written again. */
const MISREAD =
  /[\u00c2\u00c3\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\u20ac]/;
let bytesOf1252: ReadonlyMap<string, number> | undefined;

/** A text as it was before its letters were taken for two each: `Ã©` is é. */
export function unmisread(text: string): string {
  if (!MISREAD.test(text)) return text;
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  bytesOf1252 ??= new Map(
    Array.from(new TextDecoder('windows-1252').decode(all), (letter, byte) => [letter, byte]),
  );
  const bytes = Array.from(text, (letter) => bytesOf1252?.get(letter));
  try {
    const known = bytes.filter((byte) => byte !== undefined);
    if (known.length < bytes.length) return text;
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(known));
  } catch {
    return text;
  }
}

/** A title as it is compared: what stands in brackets (a unit) left out. */
export const plainTitle: (title: string) => string = remembered((title) =>
  withoutBrackets(unmisread(title))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

/** A title without its spaces, so that `CustomerID`, `customer_id` and `CUSTOMERID` are one. */
export function squeezed(title: string): string {
  return plainTitle(title).replaceAll(' ', '');
}
