import type { PracticeId } from '../../../domain/model/model.ts';
import type { GroupCount, Workshop } from '../../../domain/workshop/workshop.ts';
import type { GroupCounts } from './group-counts.ts';
import type { Tables } from './tables.ts';

interface People {
  readonly replied: number;
  /** Those who gave a level. */
  readonly voted: number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function peopleIn({ distribution, notApplicable, dontKnow }: GroupCount): People {
  const voted = sum(distribution);
  return { replied: voted + notApplicable + dontKnow, voted };
}

function peopleOn({ respondents }: Workshop, practice: PracticeId): People {
  const votes = respondents.map(({ answers }) => answers[practice]).filter((vote) => vote !== undefined);
  return { replied: votes.length, voted: votes.filter((vote) => typeof vote === 'number').length };
}

/** Are the groups of one practice large enough, and those outside them, where there are rows to subtract from? */
function areShown({ peopleShown }: Tables, all: People, counts: readonly GroupCount[]): boolean {
  const groups = counts.map(peopleIn);
  const isFew = (people: number) => people > 0 && people < peopleShown;
  const outside = [
    all.replied - sum(groups.map(({ replied }) => replied)),
    all.voted - sum(groups.map(({ voted }) => voted)),
  ];
  return groups.every(({ voted }) => voted >= peopleShown) && !outside.some(isFew);
}

/** Beside rows the same groups stand on every practice that was replied to, so that nobody is followed to a small one. */
function areTheSame(tables: Tables, result: Workshop, counts: GroupCounts): boolean {
  if (result.respondents.length === 0) return true;
  const names = tables.practices
    .filter((id) => peopleOn(result, id).replied > 0)
    .map((id) => JSON.stringify((counts[id] ?? []).map(({ group }) => group)));
  return new Set(names).size === 1;
}

function areGroupsSound(tables: Tables, result: Workshop): boolean {
  const { groups = [], groupCounts, practices = tables.practices } = result;
  if (!groupCounts) return true;
  const counted = tables.practices.filter((id) => groupCounts[id]);
  const used = new Set(counted.flatMap((id) => groupCounts[id] ?? []).map(({ group }) => group));
  return (
    new Set(groups).size === groups.length &&
    groups.every((name) => used.has(name)) &&
    counted.every((id) => practices.includes(id)) &&
    counted.every((id) => areShown(tables, peopleOn(result, id), groupCounts[id] ?? [])) &&
    areTheSame(tables, result, groupCounts)
  );
}

/**
 * Could this version have written such a result? Without rows it holds a level or a status for every practice, with
 * rows none of a practice left out; notes stand in order; no group is so small, nor so few people outside the groups,
 * that they could be told.
 */
export function isWritten(tables: Tables, result: Workshop): boolean {
  const { respondents, practices = tables.practices, decided, notes = {} } = result;
  const isHeld = (id: PracticeId) =>
    decided?.[id]?.level !== undefined || decided?.[id]?.status !== undefined;
  const areSorted = (texts: readonly string[]) =>
    texts.every((text, at) => at === 0 || text >= (texts[at - 1] ?? ''));
  return (
    (respondents.length > 0 || tables.practices.every(isHeld)) &&
    tables.practices.every((id) => practices.includes(id) || peopleOn(result, id).replied === 0) &&
    Object.values(notes).every(areSorted) &&
    areGroupsSound(tables, result)
  );
}
