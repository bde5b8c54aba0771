import { NotHeldError } from './held.ts';
import { type Tables, V1 } from './v1/tables.ts';
import { V2 } from './v2/tables.ts';

/** The tables of each version of links and codes, the first first. Those that were released stay as they are. */
export const VERSIONS: readonly Tables[] = [V1, V2];

const holds = (model: number) => (tables: Tables) => tables.models.includes(model);

/**
 * The version, counted from 1, by which files of a model are written: the latest that holds it. Throws a
 * `NotHeldError` when none does.
 */
export function versionFor(model: number): number {
  const place = VERSIONS.findLastIndex(holds(model));
  if (place < 0) throw new NotHeldError(`No link version holds model ${model}`);
  return place + 1;
}

/**
 * The tables that typed codes of a model follow. Nothing in a code says which, so the first that hold the model stay
 * for ever. Throws a `NotHeldError` when there are none.
 */
export function codeTablesFor(model: number): Tables {
  const tables = VERSIONS.find(holds(model));
  if (!tables) throw new NotHeldError(`No link version holds model ${model}`);
  return tables;
}
