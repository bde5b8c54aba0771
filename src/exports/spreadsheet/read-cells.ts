import { plainText } from '../../domain/model/plain-text.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { neutral } from '../harmless-text.ts';

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

const DAY = 86_400_000;
/** Day 0 of spreadsheets, and the days that a date of ours can be: 1955 to 2119. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS = { from: 20_000, to: 80_000 } as const;

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

function dayNumbered(days: number): string | undefined {
  if (days < DAYS.from || days > DAYS.to) return undefined;
  return new Date(FIRST_DAY + Math.floor(days) * DAY).toISOString().slice(0, 10);
}

/** A cell as an ISO day or month: a date of the calendar, its number, or as it was typed; undefined when it is none. */
export function dateIn(cell: ReadCell, order: FigureOrder = 'day-first'): string | undefined {
  if (cell instanceof Date) return textIn(cell) || undefined;
  if (typeof cell === 'number') return dayNumbered(cell);
  const text = textIn(cell);
  return /^\d{5}$/.test(text) ? dayNumbered(Number(text)) : typedDate(text, order);
}
