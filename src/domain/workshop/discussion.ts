import { MOST_IMPORTANT_AT_MOST } from '../model/answer.ts';
import { PRACTICE_IDS, type PracticeId, practicesIn } from '../model/model.ts';
import { discussionOrder, type VoteFigures } from './agreement.ts';
import { toWorkshop, type WorkingCopy } from './working-copy.ts';
import type { Decided } from './workshop.ts';
import { type PracticeVotes, practiceVotes } from './workshop-report.ts';

/** As many as a room can talk through properly in one session. */
export const DISCUSSED_AT_MOST = 6;

/** The practices proposed for discussion, the widest first; none on which the room is close. */
export function proposedFor(practices: Readonly<Record<PracticeId, VoteFigures>>): PracticeId[] {
  const apart = discussionOrder(practices).filter((id) => practices[id].status !== 'close');
  return apart.slice(0, DISCUSSED_AT_MOST);
}

/** Whole minutes for each practice still to be discussed; null with none left or no time. */
export function minutesEach(minutes: number, practices: number): number | null {
  return practices === 0 || minutes <= 0 ? null : Math.floor(minutes / practices);
}

/** Was a level or a status decided? */
export function isDecided(decided: Decided | undefined): boolean {
  return decided?.level !== undefined || decided?.status !== undefined;
}

/** Decides a practice, in place of what was decided before; with nothing left in it, the votes speak again. */
export function decide(
  copy: WorkingCopy,
  practice: PracticeId,
  { level, status, reason, proof }: Decided = {},
): WorkingCopy {
  const { decided: before, ...rest } = copy;
  const { [practice]: _, ...others } = before ?? {};
  const decision: Decided = {
    ...(level !== undefined ? { level } : status !== undefined && { status }),
    ...(reason && { reason }),
    ...(proof && proof.kind !== 'none' && { proof }),
  };
  const decided = Object.keys(decision).length > 0 ? { ...others, [practice]: decision } : others;
  return Object.keys(decided).length > 0 ? { ...rest, decided } : rest;
}

/** The practices on which the votes are close, and why some of them are not to be accepted at once. */
export interface CloseOnes {
  /** The level is known, nothing is decided yet, and no hands say otherwise. */
  readonly toAccept: readonly PracticeId[];
  readonly decided: readonly PracticeId[];
  /** Their votes give no level: too few know, or it does not apply. */
  readonly withoutLevel: readonly PracticeId[];
  /** Hands were counted that are not close. */
  readonly apartByHand: readonly PracticeId[];
}

/** The practices on which the votes are close: those to accept, and the others by what keeps them. */
export function closeOnes(
  copy: WorkingCopy,
  practices: Readonly<Record<PracticeId, PracticeVotes>> = practiceVotes(toWorkshop(copy)),
): CloseOnes {
  const close = practicesIn(copy.model).filter((id) => practices[id].status === 'close');
  const whyNot = (id: PracticeId): Exclude<keyof CloseOnes, 'toAccept'> | undefined => {
    const { level, room } = practices[id];
    if (isDecided(copy.decided?.[id])) return 'decided';
    if (typeof level !== 'number') return 'withoutLevel';
    return room && room.status !== 'close' ? 'apartByHand' : undefined;
  };
  const kept = (by: ReturnType<typeof whyNot>) => close.filter((id) => whyNot(id) === by);
  return {
    toAccept: kept(undefined),
    decided: kept('decided'),
    withoutLevel: kept('withoutLevel'),
    apartByHand: kept('apartByHand'),
  };
}

/** The practices on which the room is close, that have a level and on which nothing is decided yet. */
export function closeToAccept(
  copy: WorkingCopy,
  practices?: Readonly<Record<PracticeId, PracticeVotes>>,
): readonly PracticeId[] {
  return closeOnes(copy, practices).toAccept;
}

/** Decides these practices at the level their votes give. */
export function acceptVotes(copy: WorkingCopy, accepted: readonly PracticeId[]): WorkingCopy {
  const practices = practiceVotes(toWorkshop(copy));
  return accepted.reduce((before, id) => {
    const { level } = practices[id];
    if (typeof level !== 'number') return before;
    return decide(before, id, { ...before.decided?.[id], level });
  }, copy);
}

/** What the hands say matters most, and the practices tied at the edge among which the room has to choose. */
export interface MostRaised {
  readonly chosen: readonly PracticeId[];
  readonly tied: readonly PracticeId[];
}

/** The practices with most hands, five at most. Ties that would make more are left to the room. */
export function mostRaised(raised: Readonly<Partial<Record<PracticeId, number>>>): MostRaised {
  const handsFor = (id: PracticeId) => raised[id] ?? 0;
  const up = PRACTICE_IDS.filter((id) => handsFor(id) > 0);
  const sorted = [...up].sort((one, other) => handsFor(other) - handsFor(one));
  const last = sorted[MOST_IMPORTANT_AT_MOST - 1];
  const next = sorted[MOST_IMPORTANT_AT_MOST];
  const isTied = last !== undefined && next !== undefined && handsFor(last) === handsFor(next);
  const tied = isTied ? up.filter((id) => handsFor(id) === handsFor(next)) : [];
  const first = sorted.slice(0, MOST_IMPORTANT_AT_MOST).filter((id) => !tied.includes(id));
  return { chosen: up.filter((id) => first.includes(id)), tied };
}
