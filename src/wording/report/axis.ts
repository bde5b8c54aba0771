import type { PracticeId } from '../../domain/model/model.ts';
import type { NextStage, ScoredAxis } from '../../domain/scoring/axis-result.ts';
import type { Counts } from '../../domain/scoring/counts.ts';
import { count, fill } from '../../i18n/words.ts';
import { quotedList } from '../quoted.ts';
import { countsSentence } from './headline.ts';
import type { ReportLanguage } from './report-language.ts';

/** Titles as a part of a sentence. */
function named({ locale, practices }: ReportLanguage, ids: readonly PracticeId[]): string {
  return quotedList(
    locale,
    ids.map((id) => practices[id].title),
  );
}

/** “4 of 6 practices in place, 2 with proof; 1 not, 1 to be found out.” */
export function axisCounts({ locale, t }: ReportLanguage, counts: Counts): string {
  return countsSentence(locale, t.report.headline, { counts });
}

/** The lowest level of an axis, and the practices that stand at it. */
export function lowestInWords(
  text: ReportLanguage,
  { minimum }: Pick<ScoredAxis, 'minimum'>,
  practices: readonly PracticeId[],
): string {
  return fill(text.t.report.axis.lowest, {
    level: minimum,
    name: text.t.common.level[minimum] ?? '',
    practices: named(text, practices),
  });
}

/** The practices on whose answers the level of an axis hinges. */
export function hingesInWords(text: ReportLanguage, practices: readonly PracticeId[]): string {
  return fill(text.t.report.axis.hinges, { practices: named(text, practices) });
}

/** What is missing for the next level of an axis, a sentence each. */
export function missingForNext(text: ReportLanguage, next: NextStage): readonly string[] {
  const { axis } = text.t.report;
  const name = (level: number) => text.t.common.level[level] ?? '';
  const lift = fill(axis.lift, { level: name(next.stage - 1), practices: named(text, next.tooLow) });
  const raise = count(text.locale, axis.raise, next.toRaise, {
    level: name(next.stage),
    practices: named(text, next.below),
  });
  return [...(next.tooLow.length > 0 ? [lift] : []), ...(next.toRaise > 0 ? [raise] : [])];
}
