import type { Level } from '../../../domain/model/answer.ts';
import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import { type GroupFigures, medianDifference } from '../../../domain/workshop/groups.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import { levelInWords, medianInWords, type RoomText } from './room-text.ts';

/** The words on how far a room agrees on a practice. */
export function statusInWords({ t }: Pick<RoomText, 't'>, { status }: VoteFigures): string {
  return status === null ? t.unjudged : t.status[status];
}

/** The votes on a practice, in sentences. */
export function votesInWords(text: RoomText, votes: PracticeVotes): string {
  const { locale, t } = text;
  const { n, median, distribution, dontKnow, notApplicable, level } = votes;
  const replies = n + dontKnow + notApplicable;
  const isFew = level === 'unknown' && n > 0;
  return [
    count(locale, t.votes.votes, n),
    n === 0 ? t.votes.none : spreadInWords(text, distribution),
    median === null ? '' : medianInWords(text, median),
    dontKnow > 0 ? count(locale, t.votes.dontKnow, dontKnow) : '',
    notApplicable > 0 ? count(locale, t.votes.notApplicable, notApplicable) : '',
    isFew ? fill(t.votes.few, { n, of: replies }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function spreadInWords(text: RoomText, distribution: readonly number[]): string {
  const low = distribution.findIndex((n) => n > 0) as Level;
  const high = distribution.findLastIndex((n) => n > 0) as Level;
  if (low === high) return fill(text.t.votes.allSame, { level: levelInWords(text, low) });
  return fill(text.t.votes.range, { low: levelInWords(text, low), high: levelInWords(text, high) });
}

/** A median short enough for a label: “2 · In place”, “1.5”. */
export function shortMedian(text: RoomText, median: number): string {
  return Number.isInteger(median) ? levelInWords(text, median as Level) : median.toLocaleString(text.locale);
}

/** Who stands highest and who lowest, and how far apart; undefined with fewer than two groups shown. */
export function groupsInWords(text: RoomText, groups: readonly GroupFigures[]): string | undefined {
  const { locale, t } = text;
  const difference = medianDifference(groups);
  if (difference === null) return undefined;
  const medians = groups.map(({ figures }) => figures.median ?? 0);
  const [lowest, highest] = [Math.min(...medians), Math.max(...medians)];
  if (difference === 0) return fill(t.groups.same, { level: shortMedian(text, lowest) });
  const at = (median: number) =>
    fill(t.groups.stands, {
      groups: list(
        locale,
        groups.filter(({ figures }) => figures.median === median).map(({ group }) => group),
      ),
      level: shortMedian(text, median),
    });
  const apart =
    difference === 0.5
      ? t.groups.half
      : count(locale, t.groups.apart, difference, { n: difference.toLocaleString(locale) });
  return `${at(highest)} ${at(lowest)} ${apart}`;
}
