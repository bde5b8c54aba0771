import type { Reply } from '../../domain/workshop/invitation.ts';
import type { MergeConflict } from '../../domain/workshop/merge-copies.ts';
import type { ReplyOutcome } from '../../domain/workshop/receipt.ts';
import type { ReadIn, ReplyFileProblem } from '../../share/handed-in/read-in.ts';
import type { Sender } from '../../share/messages/message.ts';
import { receiveReplies, type Taking } from '../../stores/workshops.ts';

/** What became of one thing: `text` is what it looked like, or the name of its file. */
type Became =
  | { readonly kind: 'taken'; readonly text: string; readonly reply: Reply; readonly outcome: ReplyOutcome }
  | { readonly kind: 'merged'; readonly text: string; readonly conflicts: readonly MergeConflict[] }
  | Exclude<ReadIn, { kind: 'reply' | 'copy' }>;

/** What became of one thing that was handed in and, of what was not taken in, whom to ask again. */
export type HandedIn = Became & { readonly sender?: Sender };

export type { ReplyFileProblem };

/** The workshop that replies are taken into, and how. */
export interface Receiving {
  readonly id: string;
  /** They are second votes, given after the discussion. */
  readonly isSecond?: boolean;
  /** From 0 to 1, as the work goes on. */
  readonly onProgress?: (done: number) => void;
  /** Ends the reading: nothing of it is taken in. */
  readonly signal?: AbortSignal;
}

const REFUSED: ReadonlySet<string> = new Set(['other-workshop', 'other-model', 'no-such-group', 'full']);

/** Is this a reply that opened and is none of this workshop's? */
export function isRefused(item: HandedIn): boolean {
  return item.kind === 'taken' && REFUSED.has(item.outcome.is);
}

/** A reply that comes in. */
export interface ReplyIn {
  readonly text: string;
  readonly reply: Reply;
  readonly taking: Taking;
  readonly sender?: Sender;
}

/** Takes replies in, and says of each what became of it. Who wrote one that is in is not kept, nor said. */
export function receive({ id, isSecond = false }: Receiving, incoming: readonly ReplyIn[]): HandedIn[] {
  if (incoming.length === 0) return [];
  const outcomes = receiveReplies(
    id,
    incoming.map(({ reply, taking }) => ({ reply, taking: { isSecond, ...taking } })),
  );
  return outcomes.flatMap((outcome, place) => {
    const one = incoming[place];
    if (!one) return [];
    const { text, reply, sender } = one;
    const item = { kind: 'taken' as const, text, reply, outcome };
    return [sender && isRefused(item) ? { ...item, sender } : item];
  });
}
