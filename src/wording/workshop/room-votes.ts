import type { PracticeId } from '../../domain/model/model.ts';
import type { VoteFigures } from '../../domain/workshop/agreement.ts';
import type { CloseOnes } from '../../domain/workshop/discussion.ts';
import { type GroupFigures, medianDifference } from '../../domain/workshop/groups.ts';
import { type GroupLevel, STATUSES, type Tally } from '../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../domain/workshop/workshop-report.ts';
import { inFigures } from '../../i18n/in-figures.ts';
import { count, fill, list, thousands } from '../../i18n/words.ts';
import { levelInWords } from '../levels.ts';
import type { RoomLanguage } from './room-language.ts';
import { tallyInWords } from './tally.ts';

type Statuses = Readonly<Record<PracticeId, Pick<VoteFigures, 'status'>>>;

/** How far a room agrees on a practice: a word or two. */
export function statusInWords(
  { t }: Pick<RoomLanguage, 't'>,
  { status }: Pick<VoteFigures, 'status'>,
): string {
  return status === null ? t.unjudged : t.status[status];
}

/** What a room holds of a practice. */
export function groupLevelInWords({ common, t }: RoomLanguage, level: GroupLevel): string {
  if (typeof level === 'number') return levelInWords(common.level, level);
  return level === 'unknown' ? t.decision.unknown : common.state[level];
}

/** The median as a sentence of its own. */
function medianSentence({ common, t }: RoomLanguage, median: number): string {
  const name = (level: number) => levelInWords(common.level, level);
  const [low, high] = [Math.floor(median), Math.ceil(median)];
  if (low === high) return fill(t.votes.medianIs, { level: name(low) });
  return fill(t.votes.medianBetween, { low: name(low), high: name(high) });
}

/** The votes on a practice, in sentences. */
export function voteSentences(text: RoomLanguage, votes: PracticeVotes): string {
  const { locale, t } = text;
  const { n, median, distribution, dontKnow, notApplicable, level } = votes;
  const replies = n + dontKnow + notApplicable;
  const isFew = level === 'unknown' && n > 0;
  return [
    n === 0 ? t.votes.none : count(locale, t.votes.votes, n),
    n === 0 ? '' : rangeSentence(text, distribution),
    median === null ? '' : medianSentence(text, median),
    dontKnow > 0 ? count(locale, t.votes.dontKnow, dontKnow) : '',
    notApplicable > 0 ? count(locale, t.votes.notApplicable, notApplicable) : '',
    isFew ? count(locale, t.votes.few, n, { of: thousands(locale, replies) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The hands counted in the room, as a sentence. */
export function handsSentence({ locale, t, common }: RoomLanguage, tally: Tally): string {
  const hands = tallyInWords({ locale, words: t.hands.said, levels: common.level }, tally);
  return fill(t.hands.sentence, { hands });
}

/** From the lowest level anybody gave to the highest. */
export function rangeSentence({ common, t }: RoomLanguage, distribution: readonly number[]): string {
  const name = (level: number) => levelInWords(common.level, level);
  const low = distribution.findIndex((n) => n > 0);
  const high = distribution.findLastIndex((n) => n > 0);
  if (low === high) return fill(t.votes.allSame, { level: name(low) });
  return fill(t.votes.range, { low: name(low), high: name(high) });
}

/** A median short enough for a label: “2 · In place”, “1.5”. */
export function shortMedian({ common, locale }: RoomLanguage, median: number): string {
  return Number.isInteger(median) ? levelInWords(common.level, median) : inFigures(locale, median);
}

/** Who stands highest and who lowest, and how far apart; undefined with fewer than two groups shown. */
export function standingOfGroups(text: RoomLanguage, groups: readonly GroupFigures[]): string | undefined {
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
  const apart = difference === 0.5 ? t.groups.half : count(locale, t.groups.apart, difference);
  return `${at(highest)} ${at(lowest)} ${apart}`;
}

/** How many practices are close, and what keeps some of them from being accepted with the others. */
export function closeOnesInWords(
  { locale, t }: Pick<RoomLanguage, 'locale' | 't'>,
  close: CloseOnes,
): string {
  const { toAccept, ...kept } = close;
  const whole = Object.values(close).reduce((sum, ids) => sum + ids.length, 0);
  const why = (['decided', 'withoutLevel', 'apartByHand'] as const).flatMap((by) =>
    kept[by].length > 0 ? [count(locale, t.accept.kept[by], kept[by].length)] : [],
  );
  return [count(locale, t.accept.whole, whole, { accept: toAccept.length }), ...why, t.accept.hold].join(' ');
}

/** How many practices are close, to discuss, split or not judged, of all in `order`. */
export function overviewInWords(
  { locale, t }: RoomLanguage,
  { order, votes }: { readonly order: readonly PracticeId[]; readonly votes: Statuses },
): string {
  const { sentence } = t.overview;
  const parts = [...STATUSES, null].flatMap((status) => {
    const n = order.filter((id) => votes[id].status === status).length;
    return n === 0 ? [] : [fill(sentence[status ?? 'unjudged'], { n })];
  });
  return count(locale, sentence.whole, order.length, { parts: list(locale, parts) });
}

/** How many replies are in, and of how many where that is known. */
export function insideInWords(
  { locale, t }: RoomLanguage,
  replies: number,
  expected: number | undefined,
): string {
  return expected === undefined || expected < replies
    ? count(locale, t.inside.open, replies)
    : count(locale, t.inside.of, replies, { of: thousands(locale, expected) });
}
