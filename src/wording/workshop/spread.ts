import { LEVELS } from '../../domain/model/answer.ts';
import type { VoteFigures } from '../../domain/workshop/agreement.ts';
import { type GroupFigures, medianDifference } from '../../domain/workshop/groups.ts';
import type { GroupLevel, Tally } from '../../domain/workshop/workshop.ts';
import { grouped } from '../../i18n/grouped.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill, list } from '../../i18n/words.ts';
import { medianInWords } from '../levels.ts';
import { tallyInWords } from './tally.ts';

/** The words of a group's report, in one language. */
export interface GroupLanguage {
  readonly locale: Locale;
  readonly t: Pick<Messages, 'common' | 'report' | 'workshopReport'>;
}

/** The median of a group's votes. */
export function groupMedian({ t }: GroupLanguage, median: number): string {
  return medianInWords(t.common.level, t.report.axis.between, median);
}

/** What the group holds of a practice. */
export function heldInWords({ t }: GroupLanguage, level: GroupLevel): string {
  if (level === 'unknown') return t.workshopReport.spread.unknown;
  return typeof level === 'number' ? (t.common.level[level] ?? '') : t.common.state[level];
}

/** “2 at ‘Absent’, 3 at ‘In place’ and 1 don’t know”. */
export function votesInWords(
  { locale, t }: GroupLanguage,
  votes: Pick<VoteFigures, 'distribution' | 'notApplicable' | 'dontKnow'>,
): string {
  const { spread } = t.workshopReport;
  const levels = LEVELS.filter((level) => (votes.distribution[level] ?? 0) > 0).map((level) =>
    fill(
      spread.votes,
      grouped(locale, { n: votes.distribution[level] ?? 0, level: t.common.level[level] ?? '' }),
    ),
  );
  const others = (['notApplicable', 'dontKnow'] as const)
    .filter((kind) => votes[kind] > 0)
    .map((kind) => count(locale, spread[kind], votes[kind]));
  return list(locale, [...levels, ...others]);
}

/** The hands counted in the room, as a sentence. */
export function handsSaid({ locale, t }: GroupLanguage, tally: Tally): string {
  const { hands } = t.workshopReport.spread;
  return fill(hands.sentence, {
    hands: tallyInWords({ locale, words: hands.said, levels: t.common.level }, tally),
  });
}

/** Less than a level is no difference worth a line. */
const APART_FROM = 1;

/** Each group’s median, and how far apart they lie; undefined where none may be shown, or none stands apart. */
export function groupsInWords(text: GroupLanguage, groups: readonly GroupFigures[]): string | undefined {
  const { locale, t } = text;
  const { spread } = t.workshopReport;
  const difference = medianDifference(groups);
  if (difference === null || difference < APART_FROM) return undefined;
  const each = groups.map(({ group, figures }) =>
    fill(spread.group, { group, level: groupMedian(text, figures.median ?? 0) }),
  );
  const apart = count(locale, spread.apart, difference);
  return fill(spread.groups, { groups: [...each, apart].join(' · ') });
}
