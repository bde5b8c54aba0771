import type { Horizon } from '../../domain/scoring/roadmap.ts';

/** Bars in one picture: as many as names can be read beside. */
export const BARS_AT_MOST = 10;

/** Something to do in time. */
export interface PlanBar {
  readonly label: string;
  /** Days as spreadsheets count them. */
  readonly from: number;
  readonly to: number;
  /** Of a decision. */
  readonly horizon?: Horizon;
}

/** A picture of fewer bars says no more than their dates. */
const BARS_AT_LEAST = 3;

/** Has a plan enough in it for a picture of its own? */
export function isDrawn({ bars }: PlanInDocument): boolean {
  return bars.length >= BARS_AT_LEAST;
}

/** What is to be done on a calendar: what was decided, or what is proposed. */
export interface PlanInDocument {
  readonly kind: 'decided' | 'proposed';
  readonly title: string;
  readonly bars: readonly PlanBar[];
  /** What stands on what, by the numbers of the bars; empty where nothing does. */
  readonly standing: string;
  /** Decisions without a bar: those that have no date, and those for which there is no room. */
  readonly undrawn: number;
  /** What is to be known of it: that it is a plan. */
  readonly remark: string;
  /** The same in words, what is not drawn too. */
  readonly notes: readonly string[];
}
