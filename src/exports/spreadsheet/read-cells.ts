import { plainText } from '../../domain/model/plain-text.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { neutral } from '../harmless-text.ts';
import { harmless } from './sheet.ts';

/** A cell as it is read: what the library gives. */
export type ReadCell = unknown;

/** A text, without the apostrophe that kept it from being a formula. */
export function textIn(cell: ReadCell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  const text = String(cell).trim();
  const bare = text.slice(1);
  return text.startsWith("'") && neutral(bare) === text ? bare : text;
}

/** What programs write where a formula failed, or a column is too narrow for its figures: a text that nobody wrote. */
const FAILED =
  /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|VALEUR!|NUL!|NOMBRE!|NOM\?)|#{3,}|Err:\d{3})$/;

/** Does a cell hold what is written where a formula failed? */
export function hasFailed(cell: ReadCell): boolean {
  return typeof cell === 'string' && FAILED.test(cell.trim());
}

/**
 * What a text of ours comes back as from a sheet that nobody touched: none holds blanks at the ends of a cell, signs that
 * no XML may hold, or marks that turn what follows.
 */
export function asReturned(text: string): string {
  return textIn(harmless(text));
}

const DAY = 86_400_000;
/** Day 0 of spreadsheets, and the days that a date of ours can be: 1955 to 2119. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS = { from: 20_000, to: 80_000 } as const;
/** By so much the days of workbooks that count from 1904 are fewer. */
const FROM_1904 = 1462;
/** Before the first of these years spreadsheets count times of day alone; no file of ours holds others. */
const YEARS = { from: '1900', to: '2899' } as const;

function isoOf(year: number, month: number, day: number | undefined): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day ?? 1));
  const isReal = date.getUTCMonth() === month - 1 && (day === undefined || date.getUTCDate() === day);
  return isReal ? date.toISOString().slice(0, day === undefined ? 7 : 10) : undefined;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** What a cell says without accents, capitals and signs, so that a word typed again is still known. */
export function plainIn(cell: ReadCell): string {
  return plainText(textIn(cell));
}

/** The months of our languages in full: what people and programs write is how one of them begins. */
const MONTHS = LOCALES.flatMap((locale) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => ({
    month: at + 1,
    name: folded(format.format(Date.UTC(2000, at, 1))),
  }));
});

function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const meant = new Set(MONTHS.filter(({ name }) => name.startsWith(word)).map(({ month }) => month));
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}

/** `15 Feb 2027`, `15 févr. 2027`, `February 15, 2027`, `Feb 2027`. */
function dateWithName(text: string): string | undefined {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const month = words.map(monthNamed).find((one) => one !== undefined);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word));
  const isWhole = years.length === 1 && days.length <= 1 && words.length === days.length + 2;
  if (month === undefined || !isWhole) return undefined;
  return isoOf(Number(years[0]), month, days[0] === undefined ? undefined : Number.parseInt(days[0], 10));
}

/** Two figures and a year, in whichever order the figures stand. */
const FIGURES = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: \d.*)?$/;

/** The order in which days and months are written; the day first, as in our languages, where nothing tells. */
export type FigureOrder = 'day-first' | 'month-first';

/** Which order the dates of a table are in: the month first only where some can be read so alone, and none otherwise. */
export function dateOrderOf(cells: readonly ReadCell[]): FigureOrder {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = FIGURES.exec(typeof cell === 'string' ? textIn(cell) : '') ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const isMonthFirst = pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12);
  return isMonthFirst ? 'month-first' : 'day-first';
}

/** As people write dates in our languages: `2027-01-31`, `2027-01`, `31/01/2027`, `31.1.27`, `01/2027`, in words. */
function typedDate(text: string, order: FigureOrder): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const [, first, second, year] = FIGURES.exec(text)?.map(Number) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    return order === 'month-first' ? isoOf(year, first, second) : isoOf(year, second, first);
  }
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (month) return isoOf(Number(month[2]), Number(month[1]), undefined);
  return text.length > 40 ? undefined : dateWithName(text);
}

function dayNumbered(number: number, isFrom1904: boolean): string | undefined {
  const days = isFrom1904 ? number + FROM_1904 : number;
  if (days < DAYS.from || days > DAYS.to) return undefined;
  return new Date(FIRST_DAY + Math.floor(days) * DAY).toISOString().slice(0, 10);
}

/** How the dates of a table are written. */
export interface DatesWritten {
  readonly order: FigureOrder;
  /** Does its workbook count days from 1904? */
  readonly isFrom1904: boolean;
}

function dateSaid(cell: ReadCell, { order, isFrom1904 }: DatesWritten): string | undefined {
  const text = textIn(cell);
  if (cell instanceof Date) return text || undefined;
  return /^\d{5}(?:\.\d+)?$/.test(text) ? dayNumbered(Number(text), isFrom1904) : typedDate(text, order);
}

/** A cell as an ISO day or month: a date of the calendar, its number, or as it was typed; undefined when it is none. */
export function dateIn(
  cell: ReadCell,
  written: DatesWritten = { order: 'day-first', isFrom1904: false },
): string | undefined {
  const date = dateSaid(cell, written);
  const year = date?.split('-')[0] ?? '';
  return year >= YEARS.from && year <= YEARS.to ? date : undefined;
}
