/** A real calendar day, or a month when `day` is absent. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day?: number | undefined;
}

/** Years that files and links can hold. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2899;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isReal({ year, month, day }: CalendarDate): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

/** Reads an ISO day (`2026-11-21`) or month (`2026-11`); undefined for anything else and for days that do not exist. */
export function readDate(text: string): CalendarDate | undefined {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found;
  const date = { year: Number(year), month: Number(month), day: day === undefined ? day : Number(day) };
  return isReal(date) ? date : undefined;
}

/** Writes an ISO day or month; undefined when there is no such day. */
export function writeDate(date: CalendarDate): string | undefined {
  if (!isReal(date)) return undefined;
  const parts = [date.month, date.day].filter((part) => part !== undefined);
  return [date.year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Is `date` later than `other`? Compared at the coarser of the two: a month is not later than one of its days. */
export function isLater(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
