import type { Arrival } from './working-copy.ts';

/** How a reply comes in. */
export interface Receipt {
  readonly how: Arrival;
  /** A drawn text, unique: the reply's key where it has no id of its own. */
  readonly key: string;
  /** A random number from 0, below 1: the label of an anonymous reply. */
  readonly draw: number;
  /** Whose it is, where the facilitator says so; only in a named workshop. */
  readonly name?: string | undefined;
  /** The key of the reply that a typed code corrects. */
  readonly replaces?: string | undefined;
  /** The votes are given again after the discussion: the first ones stay beside. */
  readonly isSecond?: boolean | undefined;
}

/**
 * What became of a reply. `again`: the very same is in. `older`: a correction of it is in. `conflict`: another
 * content under the same id and revision is in, and both are kept. `no-first`: a second vote, and nothing but it, of
 * somebody who gave no first one here. `choice`: what matters most, counted beside the hands. `unproven`: it would change
 * a reply and does not prove that it is its author's; it is kept aside. The last five change nothing.
 */
const OUTCOMES = [
  'added',
  'corrected',
  'second',
  'choice',
  'again',
  'older',
  'conflict',
  'unproven',
  'no-first',
  'other-workshop',
  'other-model',
  'no-such-group',
  'full',
] as const;
export interface ReplyOutcome {
  readonly is: (typeof OUTCOMES)[number];
  /** The key of the reply concerned, in the copy. */
  readonly key?: string | undefined;
  /** What the reply brought and the invitation does not admit: it is not kept. */
  readonly left: readonly ('name' | 'notes')[];
}
