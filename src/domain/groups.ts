import { figuresOf, type VoteFigures } from './agreement.ts';
import type { PracticeId } from './model.ts';
import { isAsked, type Vote, voteOf, type Workshop } from './workshop.ts';

/** Fewer people than this are never shown apart: their answers could be told. */
export const ANONYMOUS_FROM = 3;

export interface GroupFigures {
  readonly group: string;
  readonly figures: VoteFigures;
}

function groupNames({ groups = [], respondents }: Workshop): string[] {
  const used = respondents.flatMap(({ group }) => (group === undefined ? [] : [group]));
  return [...new Set([...groups, ...used.sort()])];
}

function voters(votes: readonly Vote[]): number {
  return votes.filter((vote) => typeof vote === 'number').length;
}

function isHidden(people: number): boolean {
  return people > 0 && people < ANONYMOUS_FROM;
}

/**
 * The votes on one practice, group by group: groups of three voters or more, and none at all when one or two
 * people would be left outside them, whose answers a subtraction would give away. People are counted for this
 * practice, both as those who gave a level and as those who replied.
 */
export function groupFigures(workshop: Workshop, practice: PracticeId): GroupFigures[] {
  if (!isAsked(workshop, practice)) return [];
  const votesOfGroup = new Map<string, Vote[]>(groupNames(workshop).map((name) => [name, []]));
  const outside: Vote[] = [];
  for (const respondent of workshop.respondents) {
    const vote = voteOf(respondent, practice);
    if (vote === undefined) continue;
    const ofGroup = respondent.group === undefined ? undefined : votesOfGroup.get(respondent.group);
    (ofGroup ?? outside).push(vote);
  }
  const shown: GroupFigures[] = [];
  for (const [group, votes] of votesOfGroup) {
    if (voters(votes) >= ANONYMOUS_FROM) shown.push({ group, figures: figuresOf(votes) });
    else outside.push(...votes);
  }
  return isHidden(outside.length) || isHidden(voters(outside)) ? [] : shown;
}

/** From the lowest to the highest median of the groups shown, in levels; null with fewer than two groups. */
export function medianDifference(groups: readonly GroupFigures[]): number | null {
  if (groups.length < 2) return null;
  const medians = groups.map(({ figures }) => figures.median ?? 0);
  return Math.max(...medians) - Math.min(...medians);
}
