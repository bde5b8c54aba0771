import type { PracticeId } from '../../domain/model/practice.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';
import { changeReply } from '../../stores/own-replies.ts';

/** Gives a practice one's vote in one's own reply to a workshop; undefined takes it back. */
export function voteOn(workshop: string, practice: PracticeId, vote: Vote | undefined): void {
  changeReply(workshop, ({ answers: { [practice]: _, ...others }, ...reply }) => ({
    ...reply,
    answers: vote === undefined ? others : { ...others, [practice]: vote },
  }));
}

/** Writes a note on a practice; an empty one takes it back. */
export function noteOn(workshop: string, practice: PracticeId, note: string): void {
  changeReply(workshop, ({ notes: { [practice]: _, ...others } = {}, ...reply }) => ({
    ...reply,
    notes: note === '' ? others : { ...others, [practice]: note },
  }));
}

/** Says who answers; blank for nobody. */
export function nameReply(workshop: string, name: string): void {
  changeReply(workshop, (reply) => ({ ...reply, label: name.trim() || undefined }));
}

/** Says which of the invitation's groups one is of, by its place; undefined for none. */
export function groupReply(workshop: string, group: number | undefined): void {
  changeReply(workshop, (reply) => ({ ...reply, group }));
}
