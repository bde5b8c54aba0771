import { PRACTICE_IDS } from '../model/practice.ts';
import { textOfVotes } from './alike.ts';
import type { Reply } from './invitation.ts';

/** What a reply says, not whose it is. */
export type ReplyContent = Pick<Reply, 'group' | 'answers' | 'notes'>;

/** What a reply says, as a text that is the same for the same, whatever the order of its keys. */
function textOfContent({ group, answers, notes }: ReplyContent): string {
  return JSON.stringify([group, textOfVotes(answers), PRACTICE_IDS.map((id) => notes?.[id] ?? '')]);
}

/** Do both say the same? */
export function contentIsSame(one: ReplyContent, other: ReplyContent): boolean {
  return textOfContent(one) === textOfContent(other);
}
