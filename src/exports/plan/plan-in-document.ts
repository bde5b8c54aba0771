import type { Horizon } from '../../domain/scoring/roadmap.ts';
import { oneLine } from '../harmless-text.ts';

/** Bars in one picture: as many as names can be read beside. */
export const BARS_AT_MOST = 10;

/** Something to do in time. */
export interface PlanBar {
  readonly label: string;
  /** Who does it, behind its label: empty where nobody is named. */
  readonly by: string;
  /** Days as spreadsheets count them. */
  readonly from: number;
  readonly to: number;
  /** Of a decision. */
  readonly horizon?: Horizon;
}

/** Signs of who does it. */
const BY_AT_MOST = 32;

/** Who does it, and how far it is, as it stands behind the label of a bar. */
export function behindLabel(said: string): string {
  const name = oneLine(said, BY_AT_MOST);
  return name === '' ? '' : ` (${name})`;
}

/** A picture of fewer bars says no more than their dates. */
const BARS_AT_LEAST = 3;

/** Has a plan enough in it for a picture of its own? Proposals that all begin and end together say one date. */
export function isDrawn({ kind, bars }: PlanInDocument): boolean {
  const [first, ...others] = bars;
  const areApart = others.some(({ from, to }) => from !== first?.from || to !== first.to);
  return bars.length >= BARS_AT_LEAST && (kind === 'decided' || areApart);
}

/** What stands on what, and how much is not drawn, as the picture says it: one line below. */
export function belowBars({ standing }: PlanInDocument, undrawn: string): string {
  return [standing, undrawn].filter(Boolean).join(' ');
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
