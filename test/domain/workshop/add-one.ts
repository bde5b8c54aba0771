import { addReplies } from '../../../src/domain/workshop/add-reply.ts';
import type { Reply } from '../../../src/domain/workshop/invitation.ts';
import type { Receipt, ReplyOutcome } from '../../../src/domain/workshop/receipt.ts';
import type { WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';

/** Takes one reply in, as `addReplies` takes many. */
export function addReply(
  copy: WorkingCopy,
  reply: Reply,
  receipt: Receipt,
): { readonly copy: WorkingCopy; readonly outcome: ReplyOutcome } {
  const { copy: taken, outcomes } = addReplies(copy, [{ reply, receipt }]);
  const [outcome] = outcomes;
  if (!outcome) throw new Error('No outcome of a reply');
  return { copy: taken, outcome };
}
