import { type Link, linkType, type Part } from '../office/package.ts';
import { element, escaped, type Xml } from '../office/xml.ts';
import type { Block, ParagraphStyle, PictureBlock, Piece, TableBlock } from './blocks.ts';
import { tableWidths } from './table-widths.ts';

const INCH = { emu: 914_400, twips: 1440 } as const;
/** The width of what is written on a page, in twips: A4 less two margins of 2.2 cm. */
export const TEXT_WIDTH = 11_906 - 2 * 1134;

/** A page's text breaks lines where its writer did. */
function runXml({ text, bold, italic }: Piece): Xml {
  const properties = element(
    'w:rPr',
    {},
    bold ? element('w:b') + element('w:bCs') : undefined,
    italic ? element('w:i') + element('w:iCs') : undefined,
  );
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => element('w:t', { 'xml:space': 'preserve' }, escaped(line.replace(/[\t\f\v]/g, ' '))));
  return element('w:r', {}, bold || italic ? properties : undefined, lines.join('<w:br/>'));
}

interface ParagraphLook {
  readonly style: ParagraphStyle | `Heading${1 | 2 | 3}`;
  readonly keepsNext?: boolean | undefined;
  readonly isCentred?: boolean | undefined;
}

function paragraphXml(pieces: readonly Piece[], { style, keepsNext, isCentred }: ParagraphLook): Xml {
  const properties = element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': style }),
    keepsNext ? element('w:keepNext') : undefined,
    isCentred ? element('w:jc', { 'w:val': 'center' }) : undefined,
  );
  return element('w:p', {}, properties, ...pieces.filter(({ text }) => text !== '').map(runXml));
}

function tableXml({ shares, head, rows, centred = [], alt }: TableBlock): Xml {
  const inches = tableWidths({ shares, head, rows }, TEXT_WIDTH / INCH.twips);
  const widths = inches.map((width) => Math.round(width * INCH.twips));
  const rowXml = (cells: readonly (readonly Piece[])[], isHead: boolean) => {
    const kept = element('w:trPr', {}, element('w:cantSplit'), isHead ? element('w:tblHeader') : undefined);
    const each = cells.map((pieces, at) => {
      const over = at === cells.length - 1 ? head.length - at : 1;
      const width = widths.slice(at, at + over).reduce((sum, one) => sum + one, 0);
      const span = over > 1 ? element('w:gridSpan', { 'w:val': over }) : undefined;
      return element(
        'w:tc',
        {},
        element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), span),
        paragraphXml(pieces, {
          style: isHead ? 'TableHead' : 'TableText',
          keepsNext: isHead,
          isCentred: centred.includes(at),
        }),
      );
    });
    return element('w:tr', {}, kept, ...each);
  };
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': 'ReportTable' }),
    element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:val': '0420', 'w:firstRow': 1, 'w:noVBand': 1 }),
    element('w:tblDescription', { 'w:val': alt }),
  );
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  const heads = head.map((title) => [{ text: title }]);
  const table = element(
    'w:tbl',
    {},
    properties,
    grid,
    rowXml(heads, true),
    ...rows.map((row) => rowXml(row, false)),
  );
  // Two tables that touch would be read as one.
  return table + paragraphXml([], { style: 'Small' });
}

function pictureXml({ alt, width, height }: PictureBlock, link: string, id: number): Xml {
  const extent = { cx: Math.round(width * INCH.emu), cy: Math.round(height * INCH.emu) };
  const named = { id, name: `Picture ${id}`, descr: alt };
  const picture = element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', named), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': link }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const drawing = element(
    'wp:inline',
    {},
    element('wp:extent', extent),
    element('wp:docPr', named),
    element('a:graphic', {}, element('a:graphicData', { uri }, picture)),
  );
  const properties = element('w:pPr', {}, element('w:pStyle', { 'w:val': 'Normal' }));
  return element('w:p', {}, properties, element('w:r', {}, element('w:drawing', {}, drawing)));
}

/** What was written of a document's blocks: their markup, and the pictures it leads to. */
export interface Body {
  readonly markup: Xml;
  readonly links: readonly Link[];
  readonly pictures: readonly Part[];
}

/** The blocks of a document; ids of relationships begin after those of the document's own parts. */
export function bodyOf(blocks: readonly Block[], firstLink: number): Body {
  const links: Link[] = [];
  const pictures: Part[] = [];
  const blockXml = (block: Block): Xml => {
    switch (block.kind) {
      case 'text':
        return paragraphXml(block.pieces, block);
      case 'heading':
        return paragraphXml([{ text: block.text }], { style: `Heading${block.level}` });
      case 'table':
        return tableXml(block);
      case 'picture': {
        const at = pictures.length + 1;
        const [id, name] = [`rId${firstLink + at - 1}`, `word/media/image${at}.${block.type}`];
        links.push({ id, type: linkType('image'), to: name });
        pictures.push({ name, type: `image/${block.type}`, body: block.bytes });
        return pictureXml(block, id, at);
      }
    }
  };
  return { markup: blocks.map(blockXml).join(''), links, pictures };
}
