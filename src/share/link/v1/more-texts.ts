import type { Tables } from './tables.ts';

/**
 * What later layouts of a kind add to its texts. A link of a later layout bears a model beyond those of the tables: an
 * edition that does not know the layout takes it for a later version's.
 */
export interface MoreTexts<Sent> {
  /** How many layouts there are, the first included. */
  readonly layouts: number;
  /** The layout that a file needs, from 0; one that says no more than the first holds travels as before. */
  readonly layoutOf: (sent: Sent) => number;
  /** The texts it adds. */
  readonly textsOf: (sent: Sent) => readonly unknown[];
  /** What they say. */
  readonly saidBy: (texts: readonly unknown[]) => Record<string, unknown>;
}

/** The first layout alone. */
export const NO_MORE: MoreTexts<unknown> = {
  layouts: 1,
  layoutOf: () => 0,
  textsOf: () => [],
  saidBy: () => ({}),
};

/** Tables whose models are told once a layout. */
export function withLayouts<Of extends Tables>(tables: Of, { layouts }: MoreTexts<never>): Of {
  return { ...tables, models: Array.from({ length: layouts }, () => tables.models).flat() };
}
