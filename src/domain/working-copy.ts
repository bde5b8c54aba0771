import type { Decision } from './assessment.ts';
import type { Invitation, Reply } from './invitation.ts';
import type { PracticeId } from './model.ts';
import type { Decided, Vote, Votes, Workshop } from './workshop.ts';

/** How a reply came: `own` is the facilitator's own assessment, `ballot` was entered from paper. */
export const ARRIVALS = ['link', 'file', 'code', 'ballot', 'own'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** A reply as the facilitator keeps it. Nothing says when it came. */
export interface KeptReply {
  /** Unique in the copy: the reply's own id, else a drawn one. */
  readonly key: string;
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  readonly how: Arrival;
  /** The name in a named workshop, else a random number, in digits. */
  readonly label: string;
  /** Place in the invitation's list of groups. */
  readonly group?: number | undefined;
  readonly answers: Votes;
  readonly second?: Votes | undefined;
  readonly notes?: Reply['notes'];
}

/** Where the room stands. */
export interface Stage {
  /** The practice on screen. */
  readonly shown?: PracticeId | undefined;
  /** Practices whose votes were revealed. */
  readonly revealed: readonly PracticeId[];
  /** Minutes planned for the discussion. */
  readonly minutes?: number | undefined;
}

/** All that a facilitator holds of a workshop: enough for another to take over. Replies are in order of label. */
export interface WorkingCopy {
  readonly model: number;
  /** ISO day or month. */
  readonly date: string;
  readonly invitation: Invitation;
  readonly replies: readonly KeptReply[];
  /** Keys taken away, so that merging with an older copy does not bring them back. */
  readonly removed?: readonly string[] | undefined;
  /** Keys of alike replies that the facilitator said are several people's. */
  readonly apart?: readonly string[] | undefined;
  readonly matterMost?: readonly PracticeId[] | undefined;
  readonly decided?: Readonly<Partial<Record<PracticeId, Decided>>> | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  readonly stage?: Stage | undefined;
}
