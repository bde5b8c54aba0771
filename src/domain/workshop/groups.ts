import { LEVELS } from '../model/answer.ts';
import type { PracticeId } from '../model/model.ts';
import { figuresOf, type VoteFigures } from './agreement.ts';
import { type GroupCount, isAsked, type Vote, voteOf, votesOn, type Workshop } from './workshop.ts';

/** Fewer people than this are never shown apart: their answers could be told. */
export const ANONYMOUS_FROM = 3;

/** May figures of these votes be shown or leave? With fewer they would be somebody's answer. */
export function hasFigures({ n }: Pick<VoteFigures, 'n'>): boolean {
  return n >= ANONYMOUS_FROM;
}

export interface GroupFigures {
  readonly group: string;
  readonly figures: VoteFigures;
}

/** Every group of a workshop: in its own order, then by name those it does not list. */
export function groupNames({ groups = [], respondents, groupCounts = {} }: Workshop): string[] {
  const used = new Set(respondents.flatMap(({ group }) => (group === undefined ? [] : [group])));
  const counted = Object.values(groupCounts).flatMap((counts) => counts.map(({ group }) => group));
  return [...new Set([...groups, ...[...used, ...counted].sort()])];
}

function voters(votes: readonly Vote[]): number {
  return votes.filter((vote) => typeof vote === 'number').length;
}

function isHidden(people: number): boolean {
  return people > 0 && people < ANONYMOUS_FROM;
}

/** The votes a count stands for. */
function votesIn({ distribution, notApplicable, dontKnow }: GroupCount): Vote[] {
  return [
    ...LEVELS.flatMap((level) => new Array<Vote>(distribution[level] ?? 0).fill(level)),
    ...new Array<Vote>(notApplicable).fill('not-applicable'),
    ...new Array<Vote>(dontKnow).fill('dont-know'),
  ];
}

/** Groups as they stand in a result that was opened. Rows beside them must leave nobody alone either. */
function countedGroups(workshop: Workshop, practice: PracticeId): GroupFigures[] {
  const counts = workshop.groupCounts?.[practice] ?? [];
  const counted = groupNames(workshop).flatMap((group) => {
    const count = counts.find((one) => one.group === group);
    return count ? [{ group, votes: votesIn(count) }] : [];
  });
  const shown = counted.filter(({ votes }) => hasFigures({ n: voters(votes) }));
  const all = votesOn(workshop, practice);
  const inGroups = shown.flatMap(({ votes }) => votes);
  const isAlone = isHidden(all.length - inGroups.length) || isHidden(voters(all) - voters(inGroups));
  return isAlone ? [] : shown.map(({ group, votes }) => ({ group, figures: figuresOf(votes) }));
}

/**
 * The votes on one practice, group by group: groups of three voters or more, and none at all when one or two
 * people would be left outside them, whose answers a subtraction would give away. People are counted for this
 * practice, as those who gave a level, as those who replied and as all those who are there.
 */
export function groupFigures(workshop: Workshop, practice: PracticeId): GroupFigures[] {
  if (!isAsked(workshop, practice)) return [];
  const hasGroups = workshop.respondents.some(({ group }) => group !== undefined);
  if (!hasGroups) return countedGroups(workshop, practice);
  // Hands are nobody's in particular, so a group keeps what its people said first.
  const byHand = workshop.hands?.includes(practice);
  const votesOfGroup = new Map<string, (Vote | undefined)[]>(groupNames(workshop).map((name) => [name, []]));
  const outside: (Vote | undefined)[] = [];
  for (const respondent of workshop.respondents) {
    const ofGroup = respondent.group === undefined ? undefined : votesOfGroup.get(respondent.group);
    (ofGroup ?? outside).push(byHand ? respondent.answers[practice] : voteOf(respondent, practice));
  }
  const shown: GroupFigures[] = [];
  for (const [group, votes] of votesOfGroup) {
    const given = votes.filter((vote) => vote !== undefined);
    if (hasFigures({ n: voters(given) })) shown.push({ group, figures: figuresOf(given) });
    else outside.push(...votes);
  }
  const replied = outside.filter((vote) => vote !== undefined);
  return [outside.length, replied.length, voters(replied)].some(isHidden) ? [] : shown;
}

/** From the lowest to the highest median of the groups shown, in levels; null with fewer than two groups. */
export function medianDifference(groups: readonly GroupFigures[]): number | null {
  if (groups.length < 2) return null;
  const medians = groups.map(({ figures }) => figures.median ?? 0);
  return Math.max(...medians) - Math.min(...medians);
}
