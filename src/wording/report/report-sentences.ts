import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { BETWEEN_FACTS, count, fill } from '../../i18n/words.ts';
import type { ReportLanguage } from './report-language.ts';

/** “one voice · 15 of 17 levels known · 2 of 6 high levels with proof”; a level that is not known may be an answer all the same. */
export function solidLine(
  { locale, t }: ReportLanguage,
  { counts }: Pick<Score, 'counts'>,
  { high }: Pick<ReportFacts, 'high'>,
  voices: number,
): string {
  const { solid } = t.report;
  return [
    count(locale, solid.voices, voices),
    counts.applicable > 0 && count(locale, solid.known, counts.rated, { total: counts.applicable }),
    provenInWords(locale, solid, high),
  ]
    .filter(Boolean)
    .join(BETWEEN_FACTS);
}

function provenInWords(
  locale: string,
  { noHigh, onlyHigh, proven }: ReportLanguage['t']['report']['solid'],
  { declared: total, proven: shown }: ReportFacts['high'],
): string {
  if (total === 0) return noHigh;
  return count(locale, total === 1 ? onlyHigh : proven, shown, { total });
}

/** “two of five in place, one to be found out”, in words: the first screen keeps its figures for what is compared. */
export function axisLine(
  { t }: ReportLanguage,
  { inPlace, applicable, rated, unknown }: Score['counts'],
): string {
  const { numbers, counts, noneApplies, ...words } = t.report.axes;
  const inWords = (n: number) => numbers[n] ?? String(n);
  if (applicable === 0) return noneApplies;
  return [
    ...(rated > 0 ? [fill(counts, { inPlace: inWords(inPlace), applicable: inWords(applicable) })] : []),
    ...(unknown > 0 ? [fill(words.unknown, { unknown: inWords(unknown) })] : []),
  ].join(', ');
}
