import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import type { Reply } from '../../../src/domain/workshop/invitation.ts';
import { SYMBOLS } from '../../../src/share/crockford.ts';

/** So many people, by number. */
export const people = (many: number) => Array.from({ length: many }, (_, person) => person);

/** The id of a person's reply. */
export const idOf = (person: number) =>
  Array.from({ length: 8 }, (_, at) => SYMBOLS.charAt(Math.floor(person / 32 ** at) % 32)).join('');

/** What a person replies to workshop 7K3M9PQ2, other for each. */
export const replyBy = (person: number, more: Partial<Reply> = {}): Reply => ({
  model: 2,
  workshop: '7K3M9PQ2',
  id: idOf(person),
  revision: 1,
  answers: Object.fromEntries(
    PRACTICE_IDS.map((id, at) => [id, ((person * 7 + at * (person + 3)) % 5) as 0]),
  ),
  ...more,
});
