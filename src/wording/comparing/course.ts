import type { AxisLine, AxisPoint } from '../../domain/comparing/over-time.ts';
import { count, date, fill } from '../../i18n/words.ts';
import type { CompareLanguage } from './compare-language.ts';

/** “4 of 5 in place”. */
export function countsInWords(
  { locale, t }: CompareLanguage,
  { counts: { inPlace, applicable } }: AxisPoint,
): string {
  return count(locale, t.compare.time.counts, inPlace, { of: applicable });
}

/** What became of an axis from the first date to the last: “21 March 2025, 2 of 5 in place; …”. */
export function courseInWords(text: CompareLanguage, { group, points }: AxisLine): string {
  const { time } = text.t.compare;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const places = {
    from: date(text.locale, first.unit.assessment.date),
    before: countsInWords(text, first),
    to: date(text.locale, last.unit.assessment.date),
    after: countsInWords(text, last),
  };
  const sentence =
    first.index === null || last.index === null
      ? fill(time.sentence, places)
      : fill(time.sentenceIndex, { ...places, low: first.index, high: last.index });
  return group === undefined ? sentence : fill(time.ofGroup, { group, sentence });
}
