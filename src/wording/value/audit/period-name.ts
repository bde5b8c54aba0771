import { shortMonth } from '../../../i18n/figures.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { tagOf } from '../../../i18n/tag.ts';
import { date, fill } from '../../../i18n/words.ts';
import { isMonthEnd, type Period } from '../../../value/audit/periods.ts';
import { isoDay } from '../../../value/calendar.ts';

type Named = Pick<Period, 'from' | 'to'>;

/** A period of whole months, as months (YYYY-MM); undefined for any other. */
function monthsOf({ from, to }: Named): readonly [first: string, last: string] | undefined {
  const [first, last] = [isoDay(from), isoDay(to)];
  return first.endsWith('-01') && isMonthEnd(to) ? [first.slice(0, 7), last.slice(0, 7)] : undefined;
}

/** What a period is called: a year, a month, months of a year, else its two days. */
export function periodName(locale: Locale, range: string, period: Named): string {
  const months = monthsOf(period);
  if (!months) {
    return fill(range, {
      from: date(locale, isoDay(period.from)),
      to: date(locale, isoDay(period.to)),
    });
  }
  const [first, last] = months;
  if (first === last) return date(locale, first);
  if (isYear(first, last)) return first.slice(0, 4);
  const spelt = new Intl.DateTimeFormat(tagOf(locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // Its thin spaces would stand out among the others of a sentence; a year stays on the line of its month.
  return spelt
    .formatRange(Date.parse(`${first}-01`), Date.parse(`${last}-01`))
    .replace(/\u2009/g, ' ')
    .replace(/ (?=\d)/g, '\u00a0');
}

/** The same, short enough to stand under a bar: a year, or the month in which it ends. */
export function shortPeriod(locale: Locale, period: Named): string {
  const months = monthsOf(period);
  if (months && isYear(...months)) return months[0].slice(0, 4);
  return shortMonth(locale, isoDay(period.to).slice(0, 7));
}

function isYear(first: string, last: string): boolean {
  return first.endsWith('-01') && last === `${first.slice(0, 4)}-12`;
}
