import type { Reply } from './invitation.ts';
import type { KeptReply, WorkingCopy } from './working-copy.ts';

/** The label of a reply without a name. */
const NUMBER = /^\d+$/;

/** Does the label of a kept reply name a person? */
export function isNamed({ label }: Pick<KeptReply, 'label'>): boolean {
  return !NUMBER.test(label);
}

/** A kept reply as it came, to be handed to another device of the facilitators. A second vote is not in it. */
export function replyOf({ model, invitation }: WorkingCopy, kept: KeptReply): Reply {
  const { id, revision, group, label, answers, notes, signer, signature } = kept;
  return {
    model,
    ...(invitation.workshop !== undefined && { workshop: invitation.workshop }),
    ...(id !== undefined && { id }),
    ...(revision !== undefined && { revision }),
    ...(group !== undefined && { group }),
    ...(isNamed(kept) && { label }),
    answers,
    ...(notes && { notes }),
    ...(signer !== undefined && { signer }),
    ...(signature !== undefined && { signature }),
  };
}
