import { FileRefusal } from '../problem.ts';
import { elementsOf, prefixOf, unescapeXml } from './xml.ts';

/** Number formats that every workbook knows by number and that show a day. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** The text of an element that holds runs of text. */
export function textOf(content: string, prefix: string): string {
  let text = '';
  for (const run of elementsOf(content, `${prefix}t`)) text += unescapeXml(run.content);
  return text;
}

/** The texts that cells point to by number. */
export function readSharedStrings(xml: string): readonly string[] {
  const prefix = prefixOf(xml, 'sst');
  // Phonetic readings come last and would repeat the text.
  const plain = (content: string) => content.split(`<${prefix}rPh`, 1)[0] ?? '';
  return Array.from(elementsOf(xml, `${prefix}si`), ({ content }) => textOf(plain(content), prefix));
}

const [OPENS, S, I, COLON] = [0x3c, 0x73, 0x69, 0x3a] as const;

/**
 * Counts such texts while their part unfolds, and refuses more than `most`: each costs memory, an empty one of five
 * signs too. One that two pieces share is not counted.
 */
export function stringsWatch(most: number): (piece: Uint8Array) => void {
  let texts = 0;
  return (piece) => {
    const isText = (at: number) => piece[at] === S && piece[at + 1] === I;
    for (let at = piece.indexOf(OPENS); at >= 0; at = piece.indexOf(OPENS, at + 1)) {
      const isPrefixed = piece[at + 2] === COLON && isText(at + 3);
      if (isPrefixed || isText(at + 1)) texts += 1;
    }
    if (texts > most) throw new FileRefusal('too-many-cells', { most: most / 1_000_000 });
  };
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

/** The path of the first sheet inside the package. */
export function findFirstSheet(book: string, relations: string): string {
  const [sheet] = elementsOf(book, `${prefixOf(book, 'workbook')}sheet`);
  const id = /\b\w+:id="([^"]+)"/.exec(sheet?.attributes ?? '')?.[1];
  for (const { attributes } of elementsOf(relations, `${prefixOf(relations, 'Relationships')}Relationship`)) {
    const target = /\bTarget="([^"]+)"/.exec(attributes)?.[1];
    if (target === undefined || id === undefined || /\bId="([^"]+)"/.exec(attributes)?.[1] !== id) continue;
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  throw new FileRefusal('damaged-excel');
}
