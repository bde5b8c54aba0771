import { mayMatterMost } from '../../domain/model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { type OwnReply, type ReplyFile, replyFile, sayMost } from '../../stores/own-replies.ts';

/** What one said matters most, in a workshop. */
export function chosenBy({ most }: Pick<OwnReply, 'most'>): readonly PracticeId[] {
  return most?.practices ?? [];
}

/** Are as many chosen as may be? */
export function isFull(own: Pick<OwnReply, 'most'>): boolean {
  return PRACTICE_IDS.every((one) => chosenBy(own).includes(one) || !mayChoose(own, one));
}

/** May this practice be chosen, or no longer? Five at most are. */
export function mayChoose(own: Pick<OwnReply, 'most'>, practice: PracticeId): boolean {
  return chosenBy(own).includes(practice) || mayMatterMost(chosenBy(own), practice);
}

/** Chooses a practice, or no longer; nothing happens where it would be one too many. */
export function toggleChoice(workshop: string, practice: PracticeId): void {
  sayMost(workshop, (chosen) => {
    if (chosen.includes(practice)) return chosen.filter((one) => one !== practice);
    return mayMatterMost(chosen, practice) ? [...chosen, practice] : chosen;
  });
}

/** One's choice as it travels: a reply without answers, under the id of one's own, so that a phone counts once. */
export function choiceOf({ most, reply: { model, workshop, id } }: OwnReply): ReplyFile {
  return replyFile({
    model,
    workshop,
    id,
    revision: most?.revision ?? 1,
    answers: {},
    matterMost: most?.practices ?? [],
  });
}
