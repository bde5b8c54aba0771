/** Text of one kind within a paragraph. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** The styles of paragraphs, by what they are for. */
export type ParagraphStyle =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Lead'
  | 'Quiet'
  | 'Small'
  | 'Research'
  | 'ListBullet'
  | 'TableText'
  | 'TableHead';

export interface TextBlock {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  readonly style: ParagraphStyle;
  /** It stays on the page of what follows. */
  readonly keepsNext?: boolean | undefined;
}
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
  readonly level: 1 | 2 | 3;
}
/**
 * A table whose first row names its columns, on every page again; no row is cut by the end of a page. The last cell of a
 * row that is shorter stands over the columns that are left.
 */
export interface TableBlock {
  readonly kind: 'table';
  /** Shares of the width. */
  readonly shares: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Piece[])[])[];
  /** Columns whose texts stand in their middle. */
  readonly centred?: readonly number[] | undefined;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}
export interface PictureBlock {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly alt: string;
  /** Inches. */
  readonly width: number;
  readonly height: number;
}
/** What a document is made of, from its first line to its last. */
export type Block = TextBlock | HeadingBlock | TableBlock | PictureBlock;

/** A paragraph of plain text. */
export function text(words: string, style: ParagraphStyle = 'Normal'): TextBlock {
  return { kind: 'text', pieces: [{ text: words }], style };
}

/** A paragraph that begins with what it is: “First move: …”. */
export function labelled(label: string, words: string, style: ParagraphStyle = 'Normal'): TextBlock {
  return { kind: 'text', pieces: [{ text: label, bold: true }, { text: words }], style };
}

/** A heading of one of three levels. */
export function heading(level: 1 | 2 | 3, words: string): HeadingBlock {
  return { kind: 'heading', text: words, level };
}

/** A list, a point a line. */
export function bullets(items: readonly string[]): TextBlock[] {
  return items.map((item) => text(item, 'ListBullet'));
}
