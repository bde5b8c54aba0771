import type { Locale } from '../../i18n/locale.ts';
import { tagOf } from '../../i18n/tag.ts';
import { withOrdinal } from '../../i18n/with-ordinal.ts';
import { isoOf, momentOf } from './plan-days.ts';

const DAYS_A_MONTH = 30.4375;
const MARKS_AT_MOST = 8;

/** How long a plan is, and how its days are marked. */
export interface PlanSpan {
  readonly start: number;
  /** In days, to the last mark. */
  readonly length: number;
  /** Days between two marks: whole months, about. */
  readonly unit: number;
  /** The year stands at the first, and wherever it is another. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

/** The calendar of bars that begin and end on days of a spreadsheet; there is at least one. */
export function planSpan(
  bars: readonly { readonly from: number; readonly to: number }[],
  locale: Locale,
): PlanSpan {
  const start = Math.min(...bars.map(({ from }) => from));
  const end = Math.max(...bars.map(({ to }) => to));
  const months = Math.max(1, Math.ceil((end - start) / DAYS_A_MONTH / MARKS_AT_MOST));
  const unit = Math.round(months * DAYS_A_MONTH);
  const steps = Math.max(1, Math.ceil((end - start) / unit));
  const format = new Intl.DateTimeFormat(tagOf(locale), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const yearAt = (at: number) => isoOf(start + at * unit).slice(0, 4);
  const marks = Array.from({ length: steps + 1 }, (_, at) => {
    const day = withOrdinal(locale, format.format(momentOf(start + at * unit)));
    const isNewYear = at === 0 || yearAt(at) !== yearAt(at - 1);
    return { at: at * unit, label: isNewYear ? `${day}\u00a0${yearAt(at)}` : day };
  });
  return { start, length: steps * unit, unit, marks };
}
