import type { PracticeId } from '../model/model.ts';
import type { Hands } from './hands.ts';
import { REPLIES_AT_MOST } from './invitation.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * How many hands went up, against how many replied. `fewer`: some people who had given a level kept their hand
 * down. `more`: the room holds people who have not replied; their hands cannot be kept.
 */
export interface HandsCheck {
  readonly is: 'none' | 'all' | 'fewer' | 'more';
  readonly raised: number;
  readonly replies: number;
  /** People who had given a level and whose hand stayed down. */
  readonly without: number;
}

function raisedIn(hands: Hands): number {
  return hands.reduce((sum, n) => sum + n, 0);
}

/** Do the hands and the replies agree in number? */
export function checkHands(copy: WorkingCopy, practice: PracticeId, hands: Hands): HandsCheck {
  const raised = raisedIn(hands);
  const replies = copy.replies.length;
  const voters = copy.replies.filter(({ answers }) => typeof answers[practice] === 'number').length;
  const without = Math.max(0, voters - raised);
  const is = raised === 0 ? 'none' : raised > replies ? 'more' : without > 0 ? 'fewer' : 'all';
  return { is, raised, replies, without };
}

/**
 * May a show of hands be kept? Not without any hand, nor with more than replies; with fewer once the facilitator was
 * told that some people kept theirs down.
 */
export function mayKeep({ is }: Pick<HandsCheck, 'is'>, isTold: boolean): boolean {
  return is === 'all' || (is === 'fewer' && isTold);
}

/** A number of hands that a room can hold; what was before where it is no whole number. */
export function handsWithin(hands: number, before: number): number {
  return Number.isInteger(hands) ? Math.min(REPLIES_AT_MOST, Math.max(0, hands)) : before;
}

/** Keeps a show of hands as the second vote on a practice, in place of any other; undefined takes it away. */
export function setHands(copy: WorkingCopy, practice: PracticeId, hands: Hands | undefined): WorkingCopy {
  const { hands: before, ...rest } = copy;
  const { [practice]: _, ...others } = before ?? {};
  const kept = hands === undefined ? others : { ...others, [practice]: hands };
  return Object.keys(kept).length > 0 ? { ...rest, hands: kept } : rest;
}
