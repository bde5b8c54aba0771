const MS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to a day of the calendar, or undefined when there is no such day. Years 1900–2199. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
    return undefined;
  }
  // Months count from March, so that the odd day of a leap year comes last (Hinnant, "chrono-compatible date algorithms").
  const shifted = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    ofYear -
    719_468
  );
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a text such as 2026-11-21; undefined for any other. */
export function dayOf(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** A day as YYYY-MM-DD. */
export function isoDay(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** The day of an instant, given in milliseconds from 1970-01-01, in UTC. */
export function dayOfInstant(milliseconds: number): number {
  return Math.floor(milliseconds / MS_A_DAY);
}

/** Months from January of year 0: consecutive months differ by one. */
export function monthNumber(day: number): number {
  const date = new Date(day * MS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** A month as YYYY-MM. */
export function isoMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The last day of the month in which a day falls. */
export function endOfMonth(day: number): number {
  const date = new Date(day * MS_A_DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MS_A_DAY;
}

/** The same day so many months before; the last of a month stays the last, and a day that a month has not is its last. */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * MS_A_DAY);
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months + 1, 0) / MS_A_DAY;
  if (day === endOfMonth(day)) return last;
  const same = new Date(last * MS_A_DAY);
  return last - Math.max(0, same.getUTCDate() - date.getUTCDate());
}
