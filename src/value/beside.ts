/** A column of names beside the rows: each row's place in `names`, −1 where it names none. */
export interface NamesBeside {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** What a file says of each row beside customer, day and amount, in the order of the rows. */
export interface ColumnsBeside {
  /** How the customer came, or through what he bought. */
  readonly channel?: NamesBeside;
  /** The kind of product. */
  readonly family?: NamesBeside;
  /** What is left of the amount as margin; no number where the file does not say. */
  readonly margin?: Float64Array;
}

export const BESIDE_ROLES = ['channel', 'margin', 'family'] as const;
export type BesideRole = (typeof BESIDE_ROLES)[number];

/** The same for rows in another order: `order` holds the place of each row as it was. */
export function besideInOrder(
  { channel, family, margin }: ColumnsBeside,
  order: Float64Array,
): ColumnsBeside {
  const arranged = ({ names, of }: NamesBeside) => ({
    names,
    of: Int32Array.from(order, (at) => of[at] as number),
  });
  return {
    ...(channel && { channel: arranged(channel) }),
    ...(family && { family: arranged(family) }),
    ...(margin && { margin: Float64Array.from(order, (at) => margin[at] as number) }),
  };
}
