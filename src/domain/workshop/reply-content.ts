import { PRACTICE_IDS } from '../model/practice.ts';
import { textOfVotes } from './alike.ts';
import type { Reply } from './invitation.ts';

/** What a reply says, as a text that is the same for the same, whatever the order of its keys; not whose it is. */
export function textOfContent({ group, answers, notes }: Pick<Reply, 'group' | 'answers' | 'notes'>): string {
  return JSON.stringify([group, textOfVotes(answers), PRACTICE_IDS.map((id) => notes?.[id] ?? '')]);
}
