const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
export const DAYS_A_WEEK = 7;

/** An ISO day, or the last of an ISO month, as days are counted in spreadsheets. */
export function dayOf(iso: string): number {
  const [year = 1970, month = 1, day] = iso.split('-').map(Number);
  const at = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return (at - FIRST_DAY) / DAY;
}

/** A day of a spreadsheet in milliseconds since 1970. */
export function momentOf(day: number): number {
  return FIRST_DAY + day * DAY;
}

/** A day of a spreadsheet as ISO. */
export function isoOf(day: number): string {
  return new Date(momentOf(day)).toISOString().slice(0, 10);
}
