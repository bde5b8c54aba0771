import { elementsOf, prefixOf, unescapeXml } from './xml.ts';

/** Number formats that every workbook knows by number and that show a day. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/**
 * A text of a workbook as it is meant: a sign that XML cannot hold stands there by its number, `_x000D_` for the end of a
 * line, as does an underscore that would begin one (ST_Xstring of ECMA-376).
 */
export function meantText(xml: string): string {
  const text = unescapeXml(xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The text of an element that holds runs of text. */
export function textOf(content: string, prefix: string): string {
  let text = '';
  for (const run of elementsOf(content, `${prefix}t`)) text += meantText(run.content);
  return text;
}

/** Whether a number format shows a day. A bracket that never closes goes to the end, so that it is looked through once. */
function showsDay(code: string): boolean {
  const bare = unescapeXml(code).replace(/"[^"]*"?|\\.|\[[^\]]*\]?|_./g, '');
  return /[dyj]|a{2}/i.test(bare) && !/general/i.test(bare);
}

/** For each cell style, whether it shows a number as a day. */
export function readDateStyles(xml: string): readonly boolean[] {
  const prefix = prefixOf(xml, 'styleSheet');
  const idOf = (attributes: string) => Number(/\bnumFmtId="(\d+)"/.exec(attributes)?.[1]);
  const formats = new Map(
    Array.from(elementsOf(xml, `${prefix}numFmt`), ({ attributes }) => [
      idOf(attributes),
      showsDay(/\bformatCode="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    ]),
  );
  const [styles] = elementsOf(xml, `${prefix}cellXfs`);
  return Array.from(elementsOf(styles?.content ?? '', `${prefix}xf`), ({ attributes }) => {
    const id = idOf(attributes);
    return formats.get(id) ?? BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to);
  });
}
