import type { Colour } from './colour.ts';

export interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** Without one it is a gap before what follows. */
  readonly fill?: Colour | undefined;
  /** The colour of its numbers; without one they are not written. */
  readonly numbers?: Colour | undefined;
}

/** The axis of values: where it runs, and how it writes them. Numbers are days where `areDays`. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly unit: number;
  readonly format: string;
  readonly areDays?: boolean | undefined;
}

/** Stacked bars, the first on top. */
export interface BarChart {
  readonly kind: 'bars';
  /** What the bars are of, and their names. */
  readonly of: string;
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  /** Points. */
  readonly size: number;
  readonly hasLegend: boolean;
  /** The share of the width left for the names of the bars, and of the height for the axis. */
  readonly room: { readonly names: number; readonly axis: number };
  /** The space between two bars, in percent of one. */
  readonly gap: number;
  /** Without it the values are only written on the bars. */
  readonly axis?: ValueAxis | undefined;
}
