/** A link has no place for what it was asked to hold: writing it all the same would corrupt it in silence. */
export class NotHeldError extends Error {}

/** The place of something in a table. Throws a `NotHeldError` when it has none. */
export function placeIn<Item>(table: readonly Item[], item: Item): number {
  const place = table.indexOf(item);
  if (place < 0) throw new NotHeldError(`This version of links has no place for ${item}`);
  return place;
}
