import { LEVELS } from '../model/answer.ts';
import type { PracticeId } from '../model/model.ts';
import type { Respondent, Vote, Workshop } from './workshop.ts';

/** How many hands went up for each level, 0 to 4. */
export type Hands = readonly number[];
export const NO_HANDS: Hands = LEVELS.map(() => 0);

/** People by what they said first: levels in order, then those who gave none, not applicable last. */
function rankOf(vote: Vote | undefined): number {
  if (typeof vote === 'number') return vote;
  return vote === 'not-applicable' ? LEVELS.length + 1 : LEVELS.length;
}

/**
 * Second votes that add up to the hands: the lowest hand to the lowest first vote, and so on, so that in all they
 * move as little as they can. This is bookkeeping and says of nobody what they raised. Who had given a level and has
 * no hand left holds *don't know*; who had given none keeps that.
 */
function secondVotes(
  respondents: readonly Respondent[],
  practice: PracticeId,
  hands: Hands,
): Map<Respondent, Vote> {
  const up = LEVELS.flatMap((level) => new Array<Vote>(hands[level] ?? 0).fill(level));
  const inOrder = [...respondents].sort(
    (one, other) => rankOf(one.answers[practice]) - rankOf(other.answers[practice]),
  );
  const votes = new Map<Respondent, Vote>();
  for (const [place, respondent] of inOrder.entries()) {
    const hand = up[place];
    if (hand !== undefined) votes.set(respondent, hand);
    else if (typeof respondent.answers[practice] === 'number') votes.set(respondent, 'dont-know');
  }
  return votes;
}

/** The workshop with the hands counted as second votes, and the practices they were raised on named. */
export function withHands(
  workshop: Workshop,
  hands: Readonly<Partial<Record<PracticeId, Hands>>> = {},
): Workshop {
  const practices = Object.keys(hands) as PracticeId[];
  if (practices.length === 0) return workshop;
  const respondents = [...workshop.respondents];
  for (const practice of practices) {
    const votes = secondVotes(workshop.respondents, practice, hands[practice] ?? NO_HANDS);
    for (const [place, respondent] of workshop.respondents.entries()) {
      const { [practice]: _, ...second } = respondents[place]?.second ?? {};
      const vote = votes.get(respondent);
      respondents[place] = {
        ...(respondents[place] ?? respondent),
        second: vote === undefined ? second : { ...second, [practice]: vote },
      };
    }
  }
  return { ...workshop, respondents, hands: practices };
}

/** The workshop as everyone first answered, without any second vote. */
export function firstVotes(workshop: Workshop): Workshop {
  const { hands, ...rest } = workshop;
  return { ...rest, respondents: workshop.respondents.map(({ second, ...first }) => first) };
}
