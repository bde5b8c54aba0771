import type { PracticeId } from '../../../domain/model/model.ts';
import { handsIn } from '../../../domain/workshop/hands-in.ts';
import type { GroupCount, Workshop } from '../../../domain/workshop/workshop.ts';
import type { LaterTables } from './tables.ts';

/** Is a group large enough, and of more than one mind? */
function isShown({ peopleShown }: LaterTables, { distribution }: GroupCount): boolean {
  const voted = distribution.reduce((sum, people) => sum + people, 0);
  return voted >= peopleShown && distribution.every((people) => people < voted);
}

function areGroupsSound(tables: LaterTables, result: Workshop): boolean {
  const { groups = [], groupCounts, practices = tables.practices, respondents } = result;
  if (!groupCounts) return true;
  const counted = tables.practices.filter((id) => groupCounts[id]);
  const counts = counted.flatMap((id) => groupCounts[id] ?? []);
  const used = new Set(counts.map(({ group }) => group));
  return (
    respondents.length === 0 &&
    new Set(groups).size === groups.length &&
    groups.every((name) => used.has(name)) &&
    counted.every((id) => practices.includes(id)) &&
    counts.every((count) => isShown(tables, count))
  );
}

/** Beside rows stands what they do not say themselves, without rows what is said in their place; of practices asked. */
function isBesideRight(tables: LaterTables, result: Workshop): boolean {
  const { respondents, practices = tables.practices, room = {}, firstVotes = {}, hands = [] } = result;
  const { statuses = {}, settled = [], agreement } = result;
  const [beside, inPlace] = [
    [...tables.practices.filter((id) => firstVotes[id]), ...hands],
    [...tables.practices.filter((id) => statuses[id]), ...settled],
  ];
  const hasRows = respondents.length > 0;
  const tallies = Object.values(room);
  return (
    [...beside, ...inPlace, ...tables.practices.filter((id) => room[id])].every((id) =>
      practices.includes(id),
    ) &&
    (hasRows ? inPlace.length === 0 && agreement === undefined : beside.length === 0) &&
    tallies.every((tally) => handsIn(tally) > 0)
  );
}

/**
 * Could this version have written such a result? Without rows it holds a level or a status for every practice, with
 * rows none of a practice left out; notes stand in order; rows and groups never stand together, and no group is so
 * small, or of one mind, that anyone in it could be told.
 */
export function isWritten(tables: LaterTables, result: Workshop): boolean {
  const { respondents, practices = tables.practices, decided, notes = {} } = result;
  const isHeld = (id: PracticeId) =>
    decided?.[id]?.level !== undefined || decided?.[id]?.status !== undefined;
  const isReplied = (id: PracticeId) => respondents.some(({ answers }) => answers[id] !== undefined);
  const areSorted = (texts: readonly string[]) =>
    texts.every((text, at) => at === 0 || text >= (texts[at - 1] ?? ''));
  return (
    (respondents.length > 0 || tables.practices.every(isHeld)) &&
    tables.practices.every((id) => practices.includes(id) || !isReplied(id)) &&
    Object.values(notes).every(areSorted) &&
    areGroupsSound(tables, result) &&
    isBesideRight(tables, result)
  );
}
