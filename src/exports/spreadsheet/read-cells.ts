import { neutral } from '../harmless-text.ts';

/** A cell as it is read: what the library gives. */
export type ReadCell = unknown;

/** A text, without the apostrophe that kept it from being a formula. */
export function textIn(cell: ReadCell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell).trim();
  const bare = text.slice(1);
  return text.startsWith("'") && neutral(bare) === text ? bare : text;
}

const DAY = 86_400_000;
/** Day 0 of spreadsheets, and the days that a date of ours can be: 1955 to 2119. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS = { from: 20_000, to: 80_000 } as const;

function isoOf(year: number, month: number, day: number | undefined): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const isReal = date.getUTCMonth() === month - 1 && (day === undefined || date.getUTCDate() === day);
  return isReal ? date.toISOString().slice(0, day === undefined ? 7 : 10) : undefined;
}

/** As people write dates in our languages: `2027-01-31`, `2027-01`, `31/01/2027`, `31.1.2027`, `01/2027`. */
function typedDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?$/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (day) return isoOf(Number(day[3]), Number(day[2]), Number(day[1]));
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  return month ? isoOf(Number(month[2]), Number(month[1]), undefined) : undefined;
}

/** A cell as an ISO day or month: a date of the calendar, its number, or as it was typed; undefined when it is none. */
export function dateIn(cell: ReadCell): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  if (typeof cell !== 'number') return typedDate(textIn(cell));
  if (cell < DAYS.from || cell > DAYS.to) return undefined;
  return new Date(FIRST_DAY + Math.floor(cell) * DAY).toISOString().slice(0, 10);
}
