import type { Invitation } from './invitation.ts';

/** How long replies are kept after a workshop, in months, as every invitation announces it. */
export const MONTHS_KEPT = 3;

/** An ISO day or month, so many months later; the last day of a month that has not as many. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const then = last.toISOString().slice(0, 'YYYY-MM'.length);
  if (day === undefined) return then;
  return `${then}-${String(Math.min(day, last.getUTCDate())).padStart(2, '0')}`;
}

/**
 * The day, or the month, until which replies are kept as participants are told: three months after the workshop or, where
 * it is later, after the last day to send one. Undefined where the invitation says neither.
 */
export function announcedUntil({ date, sendBy }: Pick<Invitation, 'date' | 'sendBy'>): string | undefined {
  const last = [date, sendBy]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
  return last === undefined ? undefined : monthsAfter(last, MONTHS_KEPT);
}
