import { LEVELS, type Level, MATTERS_MOST, type ProofKind, supportedLevel } from '../model/answer.ts';
import { EFFORTS, PREREQUISITES, type PracticeId } from '../model/model.ts';
import type { RatedPractice } from './axis-answers.ts';

/** What one step of importance adds to a priority: as much as the widest gap, so that what matters most comes first. */
export const PER_IMPORTANCE = 4;

/** What there is to do, 0–4, weighed by how much it matters, 1–3: 0 when nothing is left, else 1–12. */
export function priorityOf(need: number, importance: number): number {
  return need === 0 ? 0 : need + PER_IMPORTANCE * (importance - 1);
}

const HIGHEST_PRIORITY = priorityOf(4, MATTERS_MOST);
/** After S, M and L: nothing is left to do. */
const NO_STEP = EFFORTS.length;

/** Whether a level stands on more than its proof carries: then naming the proof is itself something to do. */
export function isToProve(level: Level, proof: ProofKind): boolean {
  return supportedLevel(level, proof) < level;
}

/** Levels still to climb, 0–4. */
export function gapOf(level: Level, target: Level): number {
  return Math.max(0, target - level);
}

/** What there is to do at a level, 0–4: the gap; a level still to prove counts as a gap of 1 at least. */
function workAt({ target, proof }: RatedPractice, level: Level): number {
  return Math.max(gapOf(level, target), isToProve(level, proof) ? 1 : 0);
}

/** Position in `EFFORTS` of what comes next: S where only proof is missing, after L where nothing is left. */
function effortAt({ practice, target, proof }: RatedPractice, level: Level): number {
  if (gapOf(level, target) === 0 && isToProve(level, proof)) return EFFORTS.indexOf('S');
  return level === 4 ? NO_STEP : EFFORTS.indexOf(practice.steps[level].effort);
}

interface Need {
  readonly prerequisite: number;
  readonly level: Level;
  readonly neededBy: readonly number[];
}

/** The prerequisites among these practices, as positions in the list. */
function needsAmong(rated: readonly RatedPractice[]): readonly Need[] {
  const positionOf = (id: PracticeId) => rated.findIndex(({ practice }) => practice.id === id);
  return [...new Set(PREREQUISITES.map(({ needs }) => needs))].flatMap((needs) => {
    const prerequisite = positionOf(needs);
    const links = PREREQUISITES.filter((link) => link.needs === needs);
    const neededBy = links.map(({ practice }) => positionOf(practice)).filter((at) => at >= 0);
    const level = links[0]?.level;
    return prerequisite < 0 || level === undefined || neededBy.length === 0
      ? []
      : [{ prerequisite, level, neededBy }];
  });
}

/** Moves a prerequisite that stands after practices needing it to just before the first of them. */
function moveForward(order: Uint8Array, { prerequisite, neededBy }: Need): void {
  const from = order.indexOf(prerequisite);
  let to = from;
  for (const practice of neededBy) to = Math.min(to, order.indexOf(practice));
  order.copyWithin(to + 1, to, from);
  order[to] = prerequisite;
}

/** Positions in the list the ranking was made for: `order` by rank, `priorities` by position. */
export interface Ranking {
  readonly order: Uint8Array;
  readonly priorities: Uint8Array;
}

/**
 * Makes a function that ranks these practices at given levels and importances (one of each per practice, in
 * their order): priority descending, effort of the next step, level, model order, then unmet prerequisites
 * moved before what needs them. The function allocates nothing and returns the same ranking, rewritten.
 */
export function createRanking(
  rated: readonly RatedPractice[],
): (levels: ArrayLike<number>, importances: ArrayLike<number>) => Ranking {
  const size = rated.length;
  const works = Uint8Array.from(rated.flatMap((one) => LEVELS.map((level) => workAt(one, level))));
  const efforts = Uint8Array.from(rated.flatMap((one) => LEVELS.map((level) => effortAt(one, level))));
  const needs = needsAmong(rated);
  const keys = new Uint16Array(size);
  const ranking = { order: new Uint8Array(size), priorities: new Uint8Array(size) };
  const { order, priorities } = ranking;

  return (levels, importances) => {
    for (let at = 0; at < size; at += 1) {
      const level = levels[at] as number;
      const cell = at * LEVELS.length + level;
      const priority = priorityOf(works[cell] as number, importances[at] as number);
      priorities[at] = priority;
      const rank = (HIGHEST_PRIORITY - priority) * (NO_STEP + 1) + (efforts[cell] as number);
      keys[at] = (rank * LEVELS.length + level) * size + at;
    }
    keys.sort();
    for (let rank = 0; rank < size; rank += 1) order[rank] = (keys[rank] as number) % size;
    for (const need of needs) {
      const isUnmet = (levels[need.prerequisite] as number) < need.level;
      if (isUnmet && (priorities[need.prerequisite] as number) > 0) moveForward(order, need);
    }
    return ranking;
  };
}
