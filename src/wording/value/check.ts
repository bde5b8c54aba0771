import { judgeForecast } from '../../domain/model/customer-value.ts';
import { dayIn } from '../../i18n/figures.ts';
import { fill } from '../../i18n/words.ts';
import { isoDay } from '../../value/calendar.ts';
import type { Holdout } from '../../value/holdout.ts';
import type { LabLanguage } from './lab-language.ts';

/** How far a forecast made from the first half of the period was off in the second. */
export function checkSentence({ locale, t, format }: LabLanguage, holdout: Holdout): string {
  const figures = {
    date: dayIn(locale, isoDay(holdout.calibrationEnd)),
    expected: format.whole(holdout.expected),
    actual: format.whole(holdout.actual),
  };
  const { kind, by } = judgeForecast(holdout);
  if (kind === 'nothingCame') return fill(t.doubt.noneCame, figures);
  const n = kind === 'aboveTimes' ? format.precise(by, 2) : format.share(by);
  return fill(t.doubt.holdout, { ...figures, off: fill(t.doubt[kind], { n }) });
}
