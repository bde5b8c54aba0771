import { FileRefusal } from './problem.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Number formats that every workbook knows by number and that show a day. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** Text of XML as it is meant. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The texts that cells point to by number. */
export function readSharedStrings(xml: string): readonly string[] {
  const items = xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g);
  return Array.from(items, ([, item = '']) =>
    // Phonetic readings repeat the text for some languages.
    [
      ...item
        .replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
        .matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g),
    ]
      .map(([, text = '']) => unescapeXml(text))
      .join(''),
  );
}

function showsDay(code: string): boolean {
  const bare = unescapeXml(code).replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dyj]|a{2}/i.test(bare) && !/general/i.test(bare);
}

/** For each cell style, whether it shows a number as a day. */
export function readDateStyles(xml: string): readonly boolean[] {
  const formats = new Map(
    Array.from(xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g), ([tag]) => [
      Number(/\bnumFmtId="(\d+)"/.exec(tag)?.[1]),
      showsDay(/\bformatCode="([^"]*)"/.exec(tag)?.[1] ?? ''),
    ]),
  );
  const styles = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return Array.from(styles.matchAll(/<(?:\w+:)?xf\b[^>]*>/g), ([tag]) => {
    const id = Number(/\bnumFmtId="(\d+)"/.exec(tag)?.[1]);
    return formats.get(id) ?? BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to);
  });
}

/** The path of the first sheet inside the package. */
export function findFirstSheet(book: string, relations: string): string {
  const id = /<(?:\w+:)?sheet\b[^>]*?\b\w+:id="([^"]+)"/.exec(book)?.[1];
  const tags = Array.from(relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g), ([tag]) => tag);
  const tag = tags.find((one) => /\bId="([^"]+)"/.exec(one)?.[1] === id);
  const target = tag && /\bTarget="([^"]+)"/.exec(tag)?.[1];
  if (!target) throw new FileRefusal('damaged-excel');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
