import { LEVELS } from '../../../domain/model/answer.ts';
import { type GroupFigures, medianDifference } from '../../../domain/workshop/groups.ts';
import type { GroupLevel } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import type { ReportText } from '../../report/report-text.ts';

/** A median in words: a level, or the two it lies between. */
export function medianInWords({ t }: ReportText, median: number): string {
  const name = (level: number) => t.common.level[level] ?? '';
  const low = Math.floor(median);
  if (median === low) return name(low);
  return fill(t.report.axis.between, { low: name(low), high: name(low + 1) });
}

/** What the group holds of a practice, in words. */
export function heldInWords({ t }: ReportText, level: GroupLevel): string {
  if (level === 'unknown') return t.workshopReport.spread.unknown;
  return typeof level === 'number' ? (t.common.level[level] ?? '') : t.common.state[level];
}

/** “2 at ‘Absent’, 3 at ‘In place’ and 1 don’t know”. */
export function votesInWords({ locale, t }: ReportText, votes: PracticeVotes): string {
  const { spread } = t.workshopReport;
  const levels = LEVELS.filter((level) => (votes.distribution[level] ?? 0) > 0).map((level) =>
    fill(spread.votes, { n: votes.distribution[level] ?? 0, level: t.common.level[level] ?? '' }),
  );
  const others = (['notApplicable', 'dontKnow'] as const)
    .filter((kind) => votes[kind] > 0)
    .map((kind) => count(locale, spread[kind], votes[kind]));
  return list(locale, [...levels, ...others]);
}

/** Less than a level is no difference worth a line. */
const APART_FROM = 1;

/** Each group’s median, and how far apart they lie; undefined where none may be shown, or none stands apart. */
export function groupsInWords(text: ReportText, groups: readonly GroupFigures[]): string | undefined {
  const { locale, t } = text;
  const { spread } = t.workshopReport;
  const difference = medianDifference(groups);
  if (difference === null || difference < APART_FROM) return undefined;
  const each = groups.map(({ group, figures }) =>
    fill(spread.group, { group, level: medianInWords(text, figures.median ?? 0) }),
  );
  const apart = count(locale, spread.apart, difference, { n: difference.toLocaleString(locale) });
  return fill(spread.groups, { groups: [...each, apart].join(' · ') });
}
