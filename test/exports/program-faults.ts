import { elements, type Parts, relationsOf, textOf } from './package-parts.ts';

// What schemas do not hold, and PowerPoint, Excel and Word ask all the same: a file that fails them is repaired or refused.

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function said(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (_, number, name) =>
    number === undefined ? (SIGNS[name] ?? '') : String.fromCodePoint(Number(number)),
  );
}

const partsIn = (parts: Parts, folder: string) =>
  Object.keys(parts).filter((name) => name.startsWith(folder) && name.endsWith('.xml'));
const haveTwice = (texts: readonly string[]) =>
  new Set(texts.map((text) => text.toLowerCase())).size < texts.length;
const pieces = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, inner = '']) => inner);

/** Rows of tables that have other cells than the table has columns. */
function tableFaults(name: string, xml: string, [table, column, row, cell]: readonly string[]): string[] {
  return pieces(xml, `${table}`).flatMap((one) => {
    const columns = one.split(`<${column} `).length - 1;
    const isOdd = pieces(one, `${row}`).some((cells) => {
      const more = [...cells.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map(([, over]) => Number(over) - 1);
      const own = cells.split(`<${cell}>`).length - 1;
      return more.reduce((sum, one) => sum + one, own) !== columns;
    });
    return isOdd || columns === 0 ? [`${name} has a row of other cells than its table`] : [];
  });
}

const HIGHEST_SLIDE = 2 ** 31;

function deckFaults(parts: Parts): string[] {
  const deck = textOf(parts, 'ppt/presentation.xml');
  if (deck === '') return [];
  const relations = relationsOf(parts);
  const idsIn = (name: string, element: string) =>
    elements(textOf(parts, name), element).map(({ id }) => Number(id));
  const masters = partsIn(parts, 'ppt/slideMasters/').flatMap((name) => idsIn(name, 'p:sldLayoutId'));
  const placesIn = (name = '') =>
    elements(textOf(parts, name), 'p:ph').map(({ type, idx }) => `${type} ${idx ?? 0}`);
  return [
    ...(idsIn('ppt/presentation.xml', 'p:sldId').some((id) => id < 256 || id >= HIGHEST_SLIDE)
      ? ['a slide has the id of a master']
      : []),
    ...(masters.some((id) => id < HIGHEST_SLIDE) ? ['a layout has the id of a slide'] : []),
    ...partsIn(parts, 'ppt/').flatMap((name) => {
      const xml = textOf(parts, name);
      const isMute = pieces(xml, 'p:sp').some(
        (shape) => !shape.includes('<p:txBody>') && !shape.includes('<p:ph type="sldImg"'),
      );
      return [
        ...(isMute ? [`${name} has a shape without a place for text`] : []),
        ...tableFaults(name, xml.replace(/<a:tc [^>]*>/g, '<a:tc>'), ['a:tbl', 'a:gridCol', 'a:tr', 'a:tc']),
      ];
    }),
    ...partsIn(parts, 'ppt/slides/').flatMap((name) => {
      const layout = relations.find(({ from, kind }) => from === name && kind === 'slideLayout')?.to;
      const lost = placesIn(name).find((place) => !placesIn(layout).includes(place));
      return lost === undefined ? [] : [`${name} fills ${lost}, which its layout has not`];
    }),
  ];
}

function textFaults(parts: Parts): string[] {
  const styles = elements(textOf(parts, 'word/styles.xml'), 'w:style').map((style) => style['w:styleId']);
  const lists = elements(textOf(parts, 'word/numbering.xml'), 'w:num').map((list) => list['w:numId']);
  const pictures = elements(textOf(parts, 'word/document.xml'), 'wp:docPr').map(({ id = '' }) => id);
  return [
    ...(haveTwice(pictures) ? ['two pictures have one id'] : []),
    ...partsIn(parts, 'word/').flatMap((name) => {
      const xml = textOf(parts, name);
      const used = ['w:pStyle', 'w:tblStyle', 'w:basedOn'].flatMap((one) => elements(xml, one));
      const lost = used.find((style) => !styles.includes(style['w:val']));
      const numbered = elements(xml, 'w:numId').find((list) => !lists.includes(list['w:val']));
      return [
        ...(lost ? [`${name} uses the style ${lost['w:val']}, which is nowhere`] : []),
        ...(numbered ? [`${name} uses the list ${numbered['w:val']}, which is nowhere`] : []),
        ...tableFaults(name, xml, ['w:tbl', 'w:gridCol', 'w:tr', 'w:tc']),
      ];
    }),
  ];
}

/** How long texts of a workbook may be, in signs: Excel calls a file with a longer one damaged. */
const AT_MOST = { sheet: 31, column: 255, formula: 255, foot: 255, cell: 32_767 } as const;

function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The columns of a table bear the names that stand above them, each its own, on one line. */
function columnFaults(table: string, sheet: string, strings: readonly string[]): string[] {
  const name = elements(table, 'table')[0]?.displayName ?? '';
  const [, first = '', last = ''] = /ref="A(\d+):[A-Z]+(\d+)"/.exec(table) ?? [];
  const columns = elements(table, 'tableColumn').map((column) => said(column.name ?? ''));
  const heads = columns.map((_, at) => {
    const cell = new RegExp(`<c r="${letters(at)}${first}" t="s"[^>]*><v>(\\d+)<`).exec(sheet);
    return strings[Number(cell?.[1] ?? -1)];
  });
  return [
    ...(Number(last) > Number(first) ? [] : [`table ${name} has no row`]),
    ...(haveTwice(columns) ? [`table ${name} has two columns of one name`] : []),
    ...columns.flatMap((column, at) => [
      ...(column === heads[at] ? [] : [`table ${name} calls ${column} what stands as ${heads[at]}`]),
      ...(/[\t\n\r]/.test(column) ? [`table ${name} has a name of several lines`] : []),
      ...(column.length > AT_MOST.column ? [`table ${name} has too long a name`] : []),
    ]),
  ];
}

function sheetFaults(name: string, xml: string): string[] {
  const formulas = pieces(xml, 'formula1').map((formula) => said(formula).replace(/^"(.*)"$/s, '$1'));
  const feet = pieces(xml, 'oddFooter').map(said);
  return [
    ...(formulas.some(({ length }) => length > AT_MOST.formula) ? [`${name} has too long a choice`] : []),
    ...(feet.some(({ length }) => length > AT_MOST.foot) ? [`${name} has too long a foot`] : []),
  ];
}

function workbookFaults(parts: Parts): string[] {
  const workbook = textOf(parts, 'xl/workbook.xml');
  const relations = relationsOf(parts);
  const sheets = elements(workbook, 'sheet').map(({ name = '' }) => said(name));
  const strings = pieces(textOf(parts, 'xl/sharedStrings.xml'), 'si').map((one) =>
    said(pieces(one, 't').join('')),
  );
  return [
    ...(haveTwice(sheets) ? ['two sheets have one name'] : []),
    ...sheets
      .filter((name) => name === '' || name.length > AT_MOST.sheet || /[[\]:*?/\\]|^'|'$/.test(name))
      .map((name) => `no sheet may be called ${name}`),
    ...pieces(workbook, 'definedName').flatMap((range) => {
      const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u.exec(said(range)) ?? [];
      const isKnown = sheets.includes(quoted?.replaceAll("''", "'") ?? bare ?? '');
      return isKnown ? [] : [`${said(range)} names no sheet`];
    }),
    ...(strings.some(({ length }) => length > AT_MOST.cell) ? ['a cell has too long a text'] : []),
    ...partsIn(parts, 'xl/worksheets/').flatMap((name) => sheetFaults(name, textOf(parts, name))),
    ...relations
      .filter(({ kind }) => kind === 'table')
      .flatMap(({ from, to }) => columnFaults(textOf(parts, to), textOf(parts, from), strings)),
  ];
}

/** All that makes a program repair or refuse a package whose every part is sound. */
export function programFaults(parts: Parts): string[] {
  return [...deckFaults(parts), ...textFaults(parts), ...workbookFaults(parts)];
}
