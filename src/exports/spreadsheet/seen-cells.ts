import type { CellValue, Sheet } from 'hucre';
import { BEFORE_AN_HOUR, PERCENT } from '../../i18n/document-conventions.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tagOf } from '../../i18n/tag.ts';
import { date } from '../../i18n/words.ts';
import type { ActionWords } from './action-words.ts';

/** What stands in a format as it is: in quotes, behind a backslash, as a currency in brackets. The rest makes room or colours. */
const LITERAL = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g;
const SECTION_END = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
/** A figure among other signs; a format with more in it than that, a power or a fraction, is left aside. */
const FIGURE = /^([^#0?.]*?)(General|[#0?,]+(?:\.[#0?,]*)?|\.[#0?]+)([^#0?.]*)$/i;
const UNREAD = /E[+-]|\/|@/i;
const DECIMALS_AT_MOST = 10;
/** Signs of nobody’s that hold the places of texts and of the figure. */
const HOLES = { text: '\uE000', figure: '\uE001' } as const;

function plainFigure(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tagOf(locale), {
    useGrouping: false,
    maximumFractionDigits: DECIMALS_AT_MOST,
  }).format(value);
}

/** A figure as `#,##0.00` writes it. */
function formattedFigure(value: number, figure: string, locale: Locale): string {
  if (/^General$/i.test(figure)) return plainFigure(value, locale);
  const shown = figure.replace(/,+$/, '');
  const [whole = '', decimals = ''] = shown.split('.');
  return new Intl.NumberFormat(tagOf(locale), {
    useGrouping: /[#0?],[#0?]/.test(whole),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
  }).format(value / 1000 ** (figure.length - shown.length));
}

/** A number as the format of its cell writes it: 0.05 with `0%` is 5 %. */
function figureSeen(value: number, format: string, locale: Locale): string {
  const [first = '', negative, zero] = format.split(SECTION_END);
  const own = value < 0 ? negative : value === 0 ? zero : undefined;
  const literals: string[] = [];
  const bare = (own ?? first).replace(LITERAL, (_, quoted = '', escaped = '', currency = '') => {
    literals.push(quoted + escaped + currency);
    return HOLES.text;
  });
  const [, before, figure, after] = FIGURE.exec(bare) ?? [];
  if (before === undefined || figure === undefined || after === undefined || UNREAD.test(bare))
    return plainFigure(value, locale);
  const hundreds = 100 ** (before + after).replace(/[^%]/g, '').length;
  const shown = formattedFigure(Math.abs(value) * hundreds, figure, locale);
  const sign = value < 0 && own === undefined ? '-' : '';
  const said = (before + HOLES.figure + after).replaceAll(HOLES.text, () => literals.shift() ?? '');
  return sign + said.replace(HOLES.figure, shown).replace(/\s*%/g, PERCENT[locale]).trim();
}

const DAY = 86_400_000;
/** Day 0 of hours that run on past a day. */
const FIRST_HOUR = Date.UTC(1899, 11, 31);
const ELAPSED = /\[(h+)\]/i;
const MINUTES = /h+[^a-z]*m+|m+[^a-z]*s+/g;

function clock(value: Date, format: string, locale: Locale): string {
  if (!/am\/pm|a\/p/.test(format)) return value.toISOString().slice(11, format.includes('s') ? 19 : 16);
  const time = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tagOf(locale), time).format(value);
}

/** A day, an hour or both, as far as the format of its cell shows them. */
function momentSeen(value: Date, format: string, locale: Locale): string {
  if (ELAPSED.test(format)) {
    const minutes = Math.round(((value.getTime() - FIRST_HOUR) / DAY) * 24 * 60);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const bare = format.replace(LITERAL, ' ').toLowerCase();
  const isTimed = /[hs]/.test(bare);
  const inDays = bare.replace(MINUTES, '').replace(/am\/pm|a\/p/g, '');
  if (isTimed && !/[dmy]/.test(inDays)) return clock(value, bare, locale);
  const iso = value.toISOString();
  const day = date(locale, iso.slice(0, /d/.test(inDays) ? 10 : 7));
  const shown = /y/.test(inDays) ? day : day.replace(/\s\d{4}$/, '');
  return isTimed ? shown + BEFORE_AN_HOUR[locale] + clock(value, bare, locale) : shown;
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
