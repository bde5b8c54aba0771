import { type PracticeId, practicesIn } from '../model/model.ts';
import { type Ratio, reaches } from '../statistics/exact.ts';
import { lowerMedian } from '../statistics/median.ts';
import { votesIn } from './counted-votes.ts';
import { type GroupLevel, isAsked, type Tally, type Vote, votesOn, type Workshop } from './workshop.ts';

/** The share of those who replied to a practice that must know its level. */
export const KNOWN_BY_AT_LEAST: Ratio = [1, 2];
/** Fewer votes make a level only when nobody who replied abstained. */
export const VOTES_AT_LEAST = 3;

/**
 * The level the votes alone give: not applicable when more than half of those who replied say so; the lower
 * median when enough of them know; else unknown.
 */
export function levelFromVotes(votes: readonly Vote[]): GroupLevel {
  const levels = votes.filter((vote) => typeof vote === 'number');
  const notApplicable = votes.filter((vote) => vote === 'not-applicable').length;
  if (notApplicable * 2 > votes.length) return 'not-applicable';
  const areEnough = levels.length >= VOTES_AT_LEAST || levels.length === votes.length;
  if (!areEnough || !reaches(levels.length, votes.length, KNOWN_BY_AT_LEAST)) return 'unknown';
  return lowerMedian(levels) ?? 'unknown';
}

/** The room speaks for the group where those present are at least this share of those who replied to the practice. */
export const PRESENT_AT_LEAST: Ratio = [1, 2];

/** The hands that the level follows; undefined where too few were in the room, or none were counted. */
export function tallyFollowed(workshop: Workshop, practice: PracticeId): Tally | undefined {
  const tally = workshop.room?.[practice];
  if (!tally || !isAsked(workshop, practice)) return undefined;
  const replied = votesOn(workshop, practice).length;
  return replied === 0 || reaches(tally.present, replied, PRESENT_AT_LEAST) ? tally : undefined;
}

/**
 * What the group holds of a practice: the decision where one was made, else what the hands give where enough of those
 * who replied were in the room, else what the votes give.
 */
export function groupLevel(workshop: Workshop, practice: PracticeId): GroupLevel {
  const decided = workshop.decided?.[practice];
  if (decided?.level !== undefined) return decided.level;
  if (decided?.status !== undefined) return decided.status === 'dont-know' ? 'unknown' : decided.status;
  if (!isAsked(workshop, practice)) return 'not-applicable';
  const tally = tallyFollowed(workshop, practice);
  return levelFromVotes(tally ? votesIn(tally) : votesOn(workshop, practice));
}

/** What the group holds of every practice of its model. */
export function groupLevels(workshop: Workshop): Record<PracticeId, GroupLevel> {
  const entries = practicesIn(workshop.model).map((id) => [id, groupLevel(workshop, id)]);
  return Object.fromEntries(entries) as Record<PracticeId, GroupLevel>;
}
