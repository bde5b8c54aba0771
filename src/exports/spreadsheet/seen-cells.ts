import type { CellValue, Sheet } from 'hucre';
import { BEFORE_AN_HOUR, PERCENT } from '../../i18n/document-conventions.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tagOf } from '../../i18n/tag.ts';
import { date } from '../../i18n/words.ts';
import type { ActionWords } from './action-words.ts';

/** A piece of a format: a text that stands as it is, the place of a figure, or signs that mean something. */
interface FormatPiece {
  readonly kind: 'text' | 'figure' | 'sign';
  readonly said: string;
}

/** A text in quotes, a sign behind a backslash, what stands in brackets, room for a sign, a figure, any other sign. */
const PIECE = /"[^"]*"?|\\[\s\S]?|\[[^\]]*\]?|[_*][\s\S]?|General|[#0?.,]+|[\s\S]/gi;

/** What brackets say: a currency before its language, hours that run on; a colour or a condition is not shown. */
function bracketed(piece: string): FormatPiece {
  if (piece.startsWith('[$')) return { kind: 'text', said: piece.slice(2, -1).split('-')[0] ?? '' };
  return /^\[h/i.test(piece) ? { kind: 'sign', said: piece } : { kind: 'text', said: '' };
}

function pieceOf(piece: string): FormatPiece {
  switch (piece[0]) {
    case '"':
      return { kind: 'text', said: piece.replaceAll('"', '') };
    case '\\':
      return { kind: 'text', said: piece.slice(1) };
    case '[':
      return bracketed(piece);
    case '_':
    case '*':
      return { kind: 'text', said: '' };
    default:
      return { kind: /^(?:General|[#0?.,])/i.test(piece) ? 'figure' : 'sign', said: piece };
  }
}

/** The sections of a format, which say how a number above, below or of zero is written. */
function sectionsOf(format: string): readonly (readonly FormatPiece[])[] {
  const sections: FormatPiece[][] = [[]];
  for (const [piece] of format.matchAll(PIECE)) {
    if (piece === ';') sections.push([]);
    else sections.at(-1)?.push(pieceOf(piece));
  }
  return sections;
}

const DECIMALS_AT_MOST = 10;

function plainFigure(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tagOf(locale), {
    useGrouping: false,
    maximumFractionDigits: DECIMALS_AT_MOST,
  }).format(value);
}

const zeros = (signs: string) => signs.replace(/[^0]/g, '').length;

/** A figure as `#,##0.00` writes it; each comma at its end is three digits less. */
function formattedFigure(value: number, figure: string, locale: Locale): string {
  if (/^General$/i.test(figure)) return plainFigure(value, locale);
  let shown = figure;
  while (shown.endsWith(',')) shown = shown.slice(0, -1);
  const [whole = '', decimals = ''] = shown.split('.');
  const most = Math.min(DECIMALS_AT_MOST, decimals.length);
  return new Intl.NumberFormat(tagOf(locale), {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.min(DECIMALS_AT_MOST, Math.max(1, zeros(whole))),
    minimumFractionDigits: Math.min(most, zeros(decimals)),
    maximumFractionDigits: most,
  }).format(value / 1000 ** (figure.length - shown.length));
}

/** A number as the format of its cell writes it: 0.05 with `0%` is 5 %. Powers, fractions and the like are written plainly. */
function figureSeen(value: number, format: string, locale: Locale): string {
  const [first = [], negative, zero] = sectionsOf(format);
  const own = value < 0 ? negative : value === 0 ? zero : undefined;
  const pieces = own ?? first;
  const isUnread = pieces.some(({ kind, said }) => kind === 'sign' && /[e/@[]/i.test(said));
  if (isUnread || pieces.filter(({ kind }) => kind === 'figure').length !== 1)
    return plainFigure(value, locale);
  const percents = pieces.filter(({ kind, said }) => kind === 'sign' && said === '%').length;
  const shown = pieces.map(({ kind, said }) =>
    kind === 'figure' ? formattedFigure(Math.abs(value) * 100 ** percents, said, locale) : said,
  );
  const [begin = '', ...after] = shown.join('').split('%');
  const sign = value < 0 && own === undefined ? '-' : '';
  return (
    sign +
    [begin, ...after].map((part, at) => (at < after.length ? part.trimEnd() : part)).join(PERCENT[locale])
  ).trim();
}

const MINUTE = 60_000;
/** Day 0 of hours that run on past a day. */
const FIRST_HOUR = Date.UTC(1899, 11, 31);

/** What a format of moments shows. */
interface MomentShown {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly time: boolean;
  readonly seconds: boolean;
  readonly halves: boolean;
}

/** `m` is minutes behind hours and before seconds, else a month. */
function momentShown(signs: string): MomentShown {
  const halves = /am\/pm|a\/p/.test(signs);
  const runs = signs.replace(/am\/pm|a\/p/g, '').match(/h+|m+|s+|d+|y+/g) ?? [];
  const kinds = runs.map((run) => run.charAt(0));
  const has = (kind: string) => kinds.includes(kind);
  const month = kinds.some((kind, at) => kind === 'm' && kinds[at - 1] !== 'h' && kinds[at + 1] !== 's');
  return { day: has('d'), month, year: has('y'), time: has('h') || has('s'), seconds: has('s'), halves };
}

function clock(value: Date, { seconds, halves }: MomentShown, locale: Locale): string {
  if (!halves) return value.toISOString().slice(11, seconds ? 19 : 16);
  const time = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tagOf(locale), time).format(value);
}

/** A day, an hour or both, as far as the format of its cell shows them. */
function momentSeen(value: Date, format: string, locale: Locale): string {
  const [pieces = []] = sectionsOf(format);
  const signs = pieces.map(({ kind, said }) => (kind === 'text' ? ' ' : said.toLowerCase())).join('');
  if (signs.includes('[')) {
    const minutes = Math.round((value.getTime() - FIRST_HOUR) / MINUTE);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const shown = momentShown(signs);
  if (shown.time && !shown.day && !shown.month && !shown.year) return clock(value, shown, locale);
  const full = date(locale, value.toISOString().slice(0, shown.day ? 10 : 7));
  const day = shown.year ? full : full.replace(/\s\d{4}$/, '');
  return shown.time ? day + BEFORE_AN_HOUR[locale] + clock(value, shown, locale) : day;
}

/** In which language cells are seen. */
type SeenIn = Pick<ActionWords, 'locale' | 'truths'>;

/** Without a format of its own a number is written plainly, a day in full. */
function seen(
  cell: CellValue | undefined,
  format: string | undefined,
  { locale, truths }: SeenIn,
): CellValue {
  if (typeof cell === 'boolean') return cell ? truths.yes : truths.no;
  if (typeof cell === 'number')
    return format === undefined ? plainFigure(cell, locale) : figureSeen(cell, format, locale);
  const isMoment = cell instanceof Date && !Number.isNaN(cell.getTime());
  return isMoment ? momentSeen(cell, format ?? 'yyyymmdd', locale) : (cell ?? null);
}

/**
 * The rows of a sheet as whoever reads it sees them: numbers, days, hours, yes and no as texts in a language, by the
 * formats of their cells. What is already a text stays.
 */
export function rowsSeen({ rows, cells }: Pick<Sheet, 'rows' | 'cells'>, language: SeenIn): Sheet['rows'] {
  return rows.map((row, down) =>
    row.map((cell, across) => seen(cell, cells?.get(`${down},${across}`)?.style?.numFmt, language)),
  );
}
