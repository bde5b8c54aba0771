import type { PracticeId } from '../model/model.ts';
import { figuresOf, type VoteFigures } from './agreement.ts';
import { votesIn } from './counted-votes.ts';
import { isAsked, type Vote, voteOf, votesOn, type Workshop } from './workshop.ts';

/** On the wall fewer people than this are never shown apart: their answers could be told. */
export const ANONYMOUS_FROM = 3;
/** Nor do fewer than this in whatever leaves the wall. */
export const LEAVES_FROM = 5;

/** Who is shown apart, and where. */
interface Showing {
  /** So many people at least gave a level, in each group and in what is left outside them. */
  readonly from: number;
  /** May they all have given the same one? It tells what each of them said. */
  readonly mayBeOfOneMind: boolean;
}
const WALL: Showing = { from: ANONYMOUS_FROM, mayBeOfOneMind: true };
const LEAVING: Showing = { from: LEAVES_FROM, mayBeOfOneMind: false };

/** May figures of these votes be shown? With fewer they would be somebody's answer. */
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

/** The workshop without its groups: where rows of its people left, nothing else may be told group by group. */
export function withoutGroups({ groups, groupCounts, respondents, ...workshop }: Workshop): Workshop {
  return { ...workshop, respondents: respondents.map(({ group, ...person }) => person) };
}

function voters(votes: readonly Vote[]): number {
  return votes.filter((vote) => typeof vote === 'number').length;
}

function isFew(people: number, { from }: Showing): boolean {
  return people > 0 && people < from;
}

function isShown({ n, range }: VoteFigures, { from, mayBeOfOneMind }: Showing): boolean {
  return n >= from && (mayBeOfOneMind || range !== 0);
}

/** Groups as they stand in a result that was opened. Rows beside them must leave nobody alone either. */
function countedGroups(workshop: Workshop, practice: PracticeId, showing: Showing): GroupFigures[] {
  const counts = workshop.groupCounts?.[practice] ?? [];
  const counted = groupNames(workshop).flatMap((group) => {
    const count = counts.find((one) => one.group === group);
    if (!count) return [];
    const votes = votesIn({ ...count, counts: count.distribution });
    return [{ group, votes, figures: figuresOf(votes) }];
  });
  const shown = counted.filter(({ figures }) => isShown(figures, showing));
  const all = votesOn(workshop, practice);
  const inGroups = shown.flatMap(({ votes }) => votes);
  const left = [all.length - inGroups.length, voters(all) - voters(inGroups)];
  const isAlone = left.some((people) => isFew(people, showing));
  return isAlone ? [] : shown.map(({ group, figures }) => ({ group, figures }));
}

/** Could someone outside the groups shown be told, by subtracting these from all? */
function isAnyoneTold(outside: readonly (Vote | undefined)[], showing: Showing): boolean {
  const replied = outside.filter((vote) => vote !== undefined);
  const { n, range } = figuresOf(replied);
  const isOfOneMind = n > 0 && range === 0 && !showing.mayBeOfOneMind;
  return isOfOneMind || [outside.length, replied.length, n].some((people) => isFew(people, showing));
}

function groupFigures(workshop: Workshop, practice: PracticeId, showing: Showing): GroupFigures[] {
  if (!isAsked(workshop, practice)) return [];
  const hasGroups = workshop.respondents.some(({ group }) => group !== undefined);
  if (!hasGroups) return countedGroups(workshop, practice, showing);
  // Hands that stand as second votes are nobody's in particular, so a group keeps what its people said first.
  const byHand = workshop.hands?.includes(practice);
  const votesOfGroup = new Map<string, (Vote | undefined)[]>(groupNames(workshop).map((name) => [name, []]));
  const outside: (Vote | undefined)[] = [];
  for (const respondent of workshop.respondents) {
    const ofGroup = respondent.group === undefined ? undefined : votesOfGroup.get(respondent.group);
    (ofGroup ?? outside).push(byHand ? respondent.answers[practice] : voteOf(respondent, practice));
  }
  const shown: GroupFigures[] = [];
  for (const [group, votes] of votesOfGroup) {
    const figures = figuresOf(votes.filter((vote) => vote !== undefined));
    if (isShown(figures, showing)) shown.push({ group, figures });
    else outside.push(...votes);
  }
  return isAnyoneTold(outside, showing) ? [] : shown;
}

/**
 * The votes on one practice on the wall, group by group: groups of three voters or more, and none at all when one or
 * two people would be left outside them, whose answers a subtraction would give away. People are counted for this
 * practice, as those who gave a level, as those who replied and as all those who are there.
 */
export function groupsOnWall(workshop: Workshop, practice: PracticeId): GroupFigures[] {
  return groupFigures(workshop, practice, WALL);
}

/**
 * The same for whatever leaves the wall, a report or a print as much as a link or a file: five in place of three, and
 * neither a group nor those left outside whose voters all gave the same level.
 */
export function groupsLeaving(workshop: Workshop, practice: PracticeId): GroupFigures[] {
  return groupFigures(workshop, practice, LEAVING);
}

/** From the lowest to the highest median of the groups shown, in levels; null with fewer than two groups. */
export function medianDifference(groups: readonly GroupFigures[]): number | null {
  if (groups.length < 2) return null;
  const medians = groups.map(({ figures }) => figures.median ?? 0);
  return Math.max(...medians) - Math.min(...medians);
}
