import type { Block, ParagraphStyle, PictureBlock, Piece, TableBlock, TextBlock } from '../docx/blocks.ts';
import { type Html, said, tag } from './html.ts';

/** What each style of paragraph is on a page. */
const ELEMENTS: Readonly<Record<ParagraphStyle, readonly [name: string, look?: string]>> = {
  Normal: ['p'],
  Title: ['h1'],
  Subtitle: ['p', 'quiet'],
  Lead: ['p', 'lead'],
  Quiet: ['p', 'quiet'],
  Small: ['p', 'small'],
  Research: ['p', 'quiet'],
  ListBullet: ['li'],
  TableText: ['p'],
  TableHead: ['p'],
};

/** An address, without the full stop that ends its sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;)])/;

/** Its own direction each: a name that reads from right to left turns nothing around it. */
function pieceHtml({ text, bold, italic }: Piece): Html {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(said);
  const words = tag('bdi', {}, lines.join(tag('br')));
  const leaning = italic ? tag('i', {}, words) : words;
  return bold ? tag('b', {}, leaning) : leaning;
}

function piecesHtml(pieces: readonly Piece[]): Html {
  return pieces
    .filter(({ text }) => text !== '')
    .map(pieceHtml)
    .join('');
}

/** A reference whose address can be followed: it is of our list of sources, never of other people. */
function referenceHtml(text: string): Html {
  return text
    .split(ADDRESS)
    .map((piece, at) =>
      at % 2 === 0 ? said(piece) : tag('a', { href: piece, rel: 'noreferrer' }, said(piece)),
    )
    .join('');
}

function textHtml({ pieces, style }: TextBlock): Html {
  const [name, look] = ELEMENTS[style];
  const content =
    style === 'Small' ? pieces.map(({ text }) => referenceHtml(text)).join('') : piecesHtml(pieces);
  return tag(name, { class: look }, content);
}

function tableHtml({ head, rows, alt, centred = [] }: TableBlock): Html {
  const cell = (pieces: readonly Piece[], at: number, { length }: { readonly length: number }) => {
    const over = at === length - 1 ? head.length - at : 1;
    return tag(
      at === 0 ? 'th' : 'td',
      {
        scope: at === 0 ? 'row' : undefined,
        colspan: over > 1 ? over : undefined,
        class: centred.includes(at) ? 'centred' : undefined,
      },
      piecesHtml(pieces),
    );
  };
  const titles = head.map((title) => tag('th', { scope: 'col' }, said(title)));
  const body = rows.map((row) => tag('tr', {}, ...row.map(cell)));
  const table = tag(
    'table',
    {},
    tag('caption', {}, said(alt)),
    tag('thead', {}, tag('tr', {}, ...titles)),
    tag('tbody', {}, ...body),
  );
  return tag('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': alt }, table);
}

function blockHtml(block: Exclude<Block, PictureBlock>): Html {
  switch (block.kind) {
    case 'text':
      return textHtml(block);
    case 'heading':
      return tag(`h${block.level + 1}`, {}, tag('bdi', {}, said(block.text)));
    case 'table':
      return tableHtml(block);
  }
}

const isBullet = (block: Block) => block.kind === 'text' && block.style === 'ListBullet';

/** Blocks as markup, in their order; points that follow one another are one list. Pictures are placed by the page. */
export function blocksHtml(blocks: readonly Block[]): Html {
  const parts: Html[] = [];
  let points: Html[] = [];
  const endList = () => {
    if (points.length > 0) parts.push(tag('ul', {}, ...points));
    points = [];
  };
  for (const block of blocks) {
    if (block.kind === 'picture') continue;
    if (isBullet(block)) {
      points.push(blockHtml(block));
      continue;
    }
    endList();
    parts.push(blockHtml(block));
  }
  endList();
  return parts.join('');
}
