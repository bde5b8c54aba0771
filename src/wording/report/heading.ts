import type { RatedPractice } from '../../domain/scoring/axis-answers.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import type { Score } from '../../domain/scoring/report.ts';
import { count, fill } from '../../i18n/words.ts';
import { quoted } from '../quoted.ts';
import type { ReportLanguage } from './report-language.ts';

/**
 * What to steer for: the first gap, or the first proof that is missing, or what is still to be found out; that there is
 * nothing, where there is not.
 */
export function headingInWords(
  { locale, t, practices }: ReportLanguage,
  { gaps, counts }: Pick<Score, 'gaps' | 'counts'>,
): string {
  const { heading } = t.report;
  const [first] = gaps;
  if (first === undefined) return heading.unknown;
  if (first.priority === 0)
    return counts.unknown > 0 ? count(locale, heading.findOut, counts.unknown) : heading.none;
  const practice = quoted(locale, practices[first.practice].title);
  return fill(first.gap > 0 ? heading.climb : heading.prove, { practice });
}

/** What is said where no step is proposed: nothing is known, the rest is to be found out, or all is where it is to be. */
export function noStepsInWords(
  { locale, t }: Pick<ReportLanguage, 'locale' | 't'>,
  { gaps, counts }: Pick<Score, 'gaps' | 'counts'>,
): string {
  const { first } = t.report;
  if (gaps.length === 0) return first.noneYet;
  return counts.unknown > 0 ? count(locale, first.findOut, counts.unknown) : first.none;
}

/** How far it is from where one stands to the targets: “14 levels to climb, on 10 practices.” */
export function courseInWords({ locale, t }: ReportLanguage, gaps: readonly Gap[]): string {
  const { heading } = t.report;
  if (gaps.length === 0) return heading.unknown;
  const ahead = gaps.filter(({ gap }) => gap > 0);
  if (ahead.length === 0) return heading.there;
  const levels = ahead.reduce((sum, { gap }) => sum + gap, 0);
  return fill(heading.course, {
    levels: count(locale, heading.levels, levels),
    practices: count(locale, heading.practices, ahead.length),
  });
}

/** Where a practice stands and is to be, for those who cannot see it: “ad hoc, target measured, to be proven”. */
export function placeInWords(
  { locale, t }: Pick<ReportLanguage, 'locale' | 't'>,
  { declared, supported, target }: Pick<RatedPractice, 'declared' | 'supported' | 'target'>,
): string {
  const { place, toBeProven } = t.report.profile;
  const name = (level: number) => (t.common.level[level] ?? '').toLocaleLowerCase(locale);
  const said = fill(place, { level: name(declared), target: name(target) });
  return supported < declared ? `${said}, ${toBeProven}` : said;
}
