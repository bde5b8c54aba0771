import { groupsTravel, RESULT_PARTS, type ResultPart, staysBehind } from '../../domain/workshop/result.ts';
import type { ApartPart } from '../../domain/workshop/result-parts.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';

/**
 * Why a part cannot travel: there is nothing of it; no group may be shown; the votes of each person and the groups
 * would leave together; or the one left before.
 */
export type PartRefusal =
  | 'none'
  | 'groupsCannot'
  | 'groupsCannotWithVotes'
  | 'votesCannotWithGroups'
  | 'votesLeft'
  | 'groupsLeft';

/** Why a part of a result cannot travel beside those ticked; undefined when it can. */
export function refusalOf(
  workshop: Workshop,
  part: ResultPart,
  ticked: readonly ResultPart[],
  left?: ApartPart,
): PartRefusal | undefined {
  if (!isThere(workshop, part)) return 'none';
  if (part === 'groups' && !groupsTravel(workshop, ['groups'])) return 'groupsCannot';
  if (left && staysBehind(part, [left])) return left === 'votes' ? 'votesLeft' : 'groupsLeft';
  if (!staysBehind(part, ticked)) return undefined;
  return part === 'groups' ? 'groupsCannotWithVotes' : 'votesCannotWithGroups';
}

/** The parts ticked once one of them was ticked or no longer is, in the order of the parts. */
export function withPart(
  ticked: readonly ResultPart[],
  part: ResultPart,
  isTicked: boolean,
): readonly ResultPart[] {
  return RESULT_PARTS.filter((one) => (one === part ? isTicked : ticked.includes(one)));
}

function isThere(workshop: Workshop, part: ResultPart): boolean {
  const { scope, organisation, decisions = [], groups = [], respondents, decided = {} } = workshop;
  switch (part) {
    case 'scope':
      return Boolean(scope);
    case 'organisation':
      return Boolean(organisation);
    case 'actions':
      return decisions.length > 0;
    case 'groups':
      return groups.length > 0;
    case 'votes':
      return respondents.length > 0;
    case 'notes':
      return (
        Object.values(decided).some(({ reason, proof }) => reason || proof?.name) ||
        respondents.some(({ notes = {} }) => Object.keys(notes).length > 0)
      );
  }
}
