import { NotHeldError } from './held.ts';
import { type Tables, V1 } from './v1/tables.ts';
import { type LaterTables, V2 } from './v2/tables.ts';

export { V1 };

/** The tables of each version of links and codes after the first, whose layout was another. */
export const LATER: readonly LaterTables[] = [V2];

/** The tables of each version, the first first. Those that were released stay as they are. */
export const VERSIONS: readonly Tables[] = [V1, ...LATER];

const holds = (model: number) => (tables: Tables) => tables.models.includes(model);

function versionAt(place: number, model: number): number {
  if (place < 0) throw new NotHeldError(`No link version holds model ${model}`);
  return place + 1;
}

/** The first version, counted from 1, that holds a model. Throws a `NotHeldError` when none does. */
export function firstVersionFor(model: number): number {
  return versionAt(VERSIONS.findIndex(holds(model)), model);
}

/** The latest version, counted from 1, that holds a model. Throws a `NotHeldError` when none does. */
export function latestVersionFor(model: number): number {
  return versionAt(VERSIONS.findLastIndex(holds(model)), model);
}

/**
 * The tables that typed codes of a model follow. Nothing in a code says which, so the first that hold the model stay
 * for ever. Throws a `NotHeldError` when there are none.
 */
export function codeTablesFor(model: number): Tables {
  return VERSIONS[firstVersionFor(model) - 1] ?? V1;
}
