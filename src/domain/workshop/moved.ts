import type { Workshop } from './workshop.ts';

/** The workshop as everyone first answered, before any second vote, hand or decision. */
export function firstVotes({ hands, room, ...workshop }: Workshop): Workshop {
  return { ...workshop, respondents: workshop.respondents.map(({ second, ...first }) => first) };
}
