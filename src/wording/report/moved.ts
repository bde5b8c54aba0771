import type { Assessment } from '../../domain/model/assessment.ts';
import { movedCounts } from '../../domain/scoring/moved.ts';
import { count, date, fill } from '../../i18n/words.ts';
import type { ReportLanguage } from './report-language.ts';

/** “+2”, “−1”, “±0”. */
export function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';
}

/**
 * “Since 21 August 2026: +2 in place, +1 with proof.”, and how many are still to be answered again: that alone while none
 * is, for nothing can have stayed as it was.
 */
export function movedSentence(
  { locale, t }: Pick<ReportLanguage, 'locale' | 't'>,
  previous: Assessment,
  assessment: Assessment,
): string {
  const { moved } = t.report;
  const { inPlace, proven, rated, open } = movedCounts(previous, assessment);
  const since = fill(previous.date.length > 7 ? moved.since : moved.sinceMonth, {
    date: date(locale, previous.date),
  });
  const inCounts = fill(moved.counts, { inPlace: signed(inPlace), proven: signed(proven) });
  const same = rated || !open ? [moved.asMany] : [];
  const said = inPlace || proven ? [inCounts] : same;
  const left = open ? [count(locale, moved.open, open)] : [];
  return since + t.common.colon + [...said, ...left].join(' ');
}
