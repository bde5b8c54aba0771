import type { PracticeId } from '../../domain/model/practice.ts';
import type { MergeConflict } from '../../domain/workshop/merge-copies.ts';
import { setTally } from '../../domain/workshop/room.ts';
import {
  type CopyChange,
  type KeptReply,
  moveReply,
  removeReply,
  renameReply,
  restoreReplies,
  type WorkingCopy,
} from '../../domain/workshop/working-copy.ts';
import { changeWorkshop, copyOf } from '../../stores/workshops.ts';

/** The replies with these keys, in their order. */
export function repliesBy({ replies }: WorkingCopy, keys: readonly string[]): KeptReply[] {
  const wanted = new Set(keys);
  const found = new Map(replies.filter(({ key }) => wanted.has(key)).map((reply) => [reply.key, reply]));
  return keys.flatMap((key) => found.get(key) ?? []);
}

/** Settles what several replies are. Returns those that went, to be taken back. */
export function settle(workshop: string, change: CopyChange, keys: readonly string[]): KeptReply[] {
  const before = copyOf(workshop);
  if (!before) return [];
  changeWorkshop(workshop, change);
  const inside = new Set(copyOf(workshop)?.replies.map(({ key }) => key));
  return repliesBy(before, keys).filter(({ key }) => !inside.has(key));
}

/** Takes one reply away. */
export function takeAway(workshop: string, { key }: KeptReply): void {
  changeWorkshop(workshop, (copy) => removeReply(copy, key));
}

/** Takes back replies that went. */
export function takeBack(workshop: string, gone: readonly KeptReply[]): void {
  changeWorkshop(workshop, (copy) => restoreReplies(copy, gone));
}

/** Moves a reply to a group (its place as text, empty for none) and names it, unless the name is empty. */
export function changeReplyTo(
  workshop: string,
  reply: KeptReply,
  { group, name }: { readonly group: string; readonly name: string },
): { readonly label: string } {
  const label = name.trim() || reply.label;
  changeWorkshop(workshop, (copy) =>
    renameReply(moveReply(copy, reply.key, group === '' ? undefined : Number(group)), reply.key, label),
  );
  return { label };
}

/** On which practices replies differ, without any answer: those stay hidden until they are revealed. */
export function differingOn<Practice extends { readonly id: PracticeId }>(
  replies: readonly KeptReply[],
  practices: readonly Practice[],
): Practice[] {
  return practices.filter(({ id }) => new Set(replies.map(({ answers }) => answers[id])).size > 1);
}

/** Of what two working copies say differently, what one chooses between; replies are settled with all others. */
export type ConflictChoice = Exclude<MergeConflict, { readonly what: 'reply' }>;

/** What is still to be chosen: not what was, nor whose reply is gone. */
export function openChoices(
  conflicts: readonly MergeConflict[],
  settled: readonly MergeConflict[],
  copy: WorkingCopy,
): ConflictChoice[] {
  return conflicts
    .filter((conflict) => conflict.what !== 'reply')
    .filter((conflict) => !settled.includes(conflict))
    .filter((conflict) => conflict.what !== 'removed' || repliesBy(copy, [conflict.key]).length > 0);
}

/** Takes the other side's: mine stood until now. */
export function takeTheirs(workshop: string, choice: ConflictChoice): void {
  changeWorkshop(workshop, (copy) => {
    switch (choice.what) {
      case 'removed':
        return removeReply(copy, choice.key);
      case 'decided':
        return { ...copy, decided: { ...copy.decided, [choice.practice]: choice.theirs } };
      case 'room':
        return setTally(copy, choice.practice, choice.theirs);
      case 'matterMost':
        return { ...copy, matterMost: choice.theirs };
    }
  });
}
