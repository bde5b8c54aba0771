import type { PracticeId } from '../../domain/model/model.ts';
import { discussionOrder, type VoteFigures } from '../../domain/workshop/agreement.ts';
import { type CloseOnes, closeOnes, isDecided, proposedFor } from '../../domain/workshop/discussion.ts';
import { firstVotes } from '../../domain/workshop/moved.ts';
import { toWorkshop, type WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { askedIn, type Workshop } from '../../domain/workshop/workshop.ts';
import { figuresOn, type PracticeVotes, practiceVotes } from '../../domain/workshop/workshop-report.ts';

/** What the votes of a workshop say to the room. */
export interface RoomState {
  readonly copy: WorkingCopy;
  readonly workshop: Workshop;
  /** As everyone first answered. */
  readonly first: Workshop;
  readonly votes: Readonly<Record<PracticeId, PracticeVotes>>;
  /** The practices asked, in the order of discussion by first votes, so that a second vote moves none. */
  readonly order: readonly PracticeId[];
  /** The first ones of them, proposed to be talked about. */
  readonly proposed: readonly PracticeId[];
  /** Those on which the votes are close: to accept, or what keeps them from it. */
  readonly close: CloseOnes;
}

/** Reads what a working copy says to the room. */
export function readRoom(copy: WorkingCopy): RoomState {
  const workshop = toWorkshop(copy);
  const votes = practiceVotes(workshop);
  const first = firstVotes(workshop);
  const figures = practiceVotes(first);
  const judged = discussionOrder(figures);
  return {
    copy,
    workshop,
    first,
    votes,
    order: [...judged, ...askedIn(first).filter((id) => !judged.includes(id))],
    proposed: proposedFor(figures),
    close: closeOnes(copy, votes),
  };
}

/** Was the overview revealed, or, where a practice is named, were its votes? */
export function isRevealed({ stage }: WorkingCopy, shown: PracticeId | null): boolean {
  return shown === null ? stage?.overview === true : (stage?.revealed.includes(shown) ?? false);
}

/** The figures of the first votes on a practice, where second votes made others of them. */
export function formerFigures(
  { first, votes }: Pick<RoomState, 'first' | 'votes'>,
  practice: PracticeId,
): VoteFigures | undefined {
  const figures = figuresOn(first, practice);
  const isSame = String(figures.distribution) === String(votes[practice].distribution);
  return isSame ? undefined : figures;
}

/** What stands before or after in the order of discussion: the overview (null) is first, undefined is past an end. */
export function neighbourOf(
  { order }: Pick<RoomState, 'order'>,
  shown: PracticeId | null,
  by: 1 | -1,
): PracticeId | null | undefined {
  const at = (shown === null ? -1 : order.indexOf(shown)) + by;
  return at === -1 ? null : order[at];
}

/** The practice's place, from 1, among those proposed for discussion or, when it is none of them, among all. */
export function placeOf(
  { order, proposed }: Pick<RoomState, 'order' | 'proposed'>,
  practice: PracticeId,
): { readonly n: number; readonly of: number; readonly isProposed: boolean } {
  const isProposed = proposed.includes(practice);
  return { n: order.indexOf(practice) + 1, of: isProposed ? proposed.length : order.length, isProposed };
}

/** How many of the practices proposed are still to be talked about. */
export function stillOpen({ copy, proposed }: RoomState): number {
  return proposed.filter((practice) => !isDecided(copy.decided?.[practice])).length;
}
