/** What a file may be instead of a table of purchases, as far as it can be told. */
export const FILE_KINDS = [
  ...(['cap17', 'html', 'xml', 'json', 'sql', 'pdf', 'image', 'document', 'opendocument'] as const),
  ...(['gzip', 'archive', 'database', 'binary'] as const),
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What to do with each: open it in a spreadsheet, unpack it, or export the purchases anew. */
export function remedyFor(kind: FileKind): 'open' | 'unpack' | 'export' {
  if (kind === 'html' || kind === 'xml' || kind === 'opendocument') return 'open';
  return kind === 'gzip' || kind === 'archive' ? 'unpack' : 'export';
}

type MarkedKind = FileKind | 'zip' | 'old-excel';

/** First bytes of what is often taken for a table, as Latin letters; a question mark stands for any. */
const MARKS: readonly (readonly [MarkedKind, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['archive', 'PK\x07\x08'],
  ['old-excel', '\xd0\xcf\x11\xe0'],
  ['old-excel', '\x09\x08\x10\x00'],
  ['old-excel', '\x09\x08\x08\x00'],
  ['old-excel', '\x09\x04\x06\x00'],
  ['old-excel', '\x09\x02\x06\x00'],
  ['pdf', '%PDF'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'RIFF????WEBP'],
  ['image', 'II*\x00'],
  ['image', 'MM\x00*'],
  ['image', 'BM????\x00\x00\x00\x00'],
  ['image', '\x00\x00\x00?ftyp'],
  ['gzip', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!\x1a'],
  ['archive', 'BZh?1AY&SY'],
  ['archive', '\xfd7zXZ'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['database', 'SQLite format 3\x00'],
  ['database', 'PAR1'],
  ['database', '\x00\x01\x00\x00Standard '],
];
/** Enough to know a file by its first bytes. */
export const MARK_BYTES = 16;

/** What the first bytes of a file say that it is; undefined for text, as far as they go. */
export function kindOfBytes(first: Uint8Array): MarkedKind | undefined {
  const head = String.fromCharCode(...first.subarray(0, MARK_BYTES));
  const bears = (signs: string) => Array.from(signs).every((sign, at) => sign === '?' || head[at] === sign);
  return MARKS.find(([, signs]) => bears(signs))?.[0];
}

const HTML = /^<(?:!doctype\s+html|html|head|body|meta|title|style|script|table|div|center|font|p|br)\b/i;
const HTML_INSIDE = /<(?:!doctype\s+html|html|body)\b/i;
const DRAWING = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype\s+)?<?svg\b/i;
const QUOTE = `["'“”„«‘’″]`;
/** How a file of ours begins. */
const OURS = /^\{\s*"format"\s*:\s*"cap17-/;
/** An object, or a list of objects, lists, texts or numbers; the quotes may be those of a text editor. */
const JSON_START = new RegExp(
  String.raw`^(?:\{\s*(?:${QUOTE}|\}|[\p{L}_$][\w$]{0,80}\s*:)|\[\s*(?:[{[\]]|${QUOTE}|-?\d[\d.]{0,40}\s*,))`,
  'u',
);
const SQL = /^(?:--|\/\*|insert\s+into\b|create\s+table\b)/i;
const SQL_INSIDE = /\b(?:insert\s+into|create\s+table|(?:mysql|postgresql|sql)\s+(?:database\s+)?dump)\b/i;
/** Some letters of a file are enough to know it by. */
const HEAD_LETTERS = 8192;
/** Of letters that no table holds, so many a hundred are too many. */
const CONTROLS_AT_MOST = 0.05;

/** Letters that no table holds: below the blank, but those that end lines and cells. */
const CONTROL = /[^\P{Cc}\t-\r\x7f-\x9f]/gu;

function isMostlyControl(head: string): boolean {
  const count = head.match(CONTROL)?.length ?? 0;
  return count > head.length * CONTROLS_AT_MOST;
}

function kindOfMarkup(head: string): FileKind | undefined {
  if (DRAWING.test(head)) return 'image';
  if (HTML.test(head) || HTML_INSIDE.test(head)) return 'html';
  if (head.startsWith('<!--') && /<(?:table|div)\b/i.test(head)) return 'html';
  return head.startsWith('<?xml') || head.includes('</') || head.includes('/>') ? 'xml' : undefined;
}

/** What the first letters of a text say that it is; undefined for what may be a table. */
export function kindOfText(text: string): FileKind | undefined {
  const head = text.slice(0, HEAD_LETTERS).replace(/^[\s\ufeff\u200b]+/, '');
  if (head.startsWith('<')) return kindOfMarkup(head);
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'document';
  if (head.startsWith('MIME-Version:')) return 'html';
  if (OURS.test(head)) return 'cap17';
  if (JSON_START.test(head)) return 'json';
  if (SQL.test(head) && SQL_INSIDE.test(head)) return 'sql';
  return isMostlyControl(head) ? 'binary' : undefined;
}
