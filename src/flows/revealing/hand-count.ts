import type { PracticeId } from '../../domain/model/practice.ts';
import { handsIn } from '../../domain/workshop/hands-in.ts';
import { presentIn } from '../../domain/workshop/room.ts';
import { EMPTY_TALLY, roomOf } from '../../domain/workshop/tally.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import type { Tally } from '../../domain/workshop/workshop.ts';

export { faultOf } from '../../domain/workshop/tally.ts';

/** Hands while they are counted. */
export interface HandCount {
  readonly tally: Tally;
  /** How many are there as far as one has said; until then, those of the last count and every hand. */
  readonly said: number | undefined;
  readonly atLeast: number;
}

/** Begins to count on a practice: what was counted on it, else with as many present as at the last count. */
export function beginCount(copy: WorkingCopy, practice: PracticeId): HandCount {
  const counted = roomOf(copy)?.[practice];
  if (counted) return { tally: counted, said: counted.present, atLeast: 0 };
  const atLeast = presentIn(copy) ?? 0;
  return { tally: { ...EMPTY_TALLY, present: atLeast }, said: undefined, atLeast };
}

/** Counts hands. Those who raise one are there, unless one has said how many are. */
export function countHands(count: HandCount, hands: Partial<Omit<Tally, 'present'>>): HandCount {
  const tally = { ...count.tally, ...hands };
  const present = count.said ?? Math.max(count.atLeast, handsIn(tally));
  return { ...count, tally: { ...tally, present } };
}

/** Says how many are there. */
export function sayPresent(count: HandCount, present: number): HandCount {
  return { ...count, said: present, tally: { ...count.tally, present } };
}
