import { dueAfter } from '../../domain/scoring/next-step.ts';
import { HORIZON_WEEKS, HORIZONS, type Horizon, type RoadmapItem } from '../../domain/scoring/roadmap.ts';

/** The drawing of a roadmap. In units of the drawing. */
export const ROADMAP = { width: 640, left: 8, right: 620, top: 46, row: 38, bar: 9, label: 23 } as const;

/** So far above its bar an arrow comes across. */
const ABOVE = 9;
/** And so far within the ends of bars it leaves and arrives. */
const ARROW_IN = 2;

const DAY = 86_400_000;
const DAYS_A_WEEK = 7;

/** A bar of the drawing, of one decision that has a date. */
export interface RoadmapBar {
  readonly item: RoadmapItem;
  readonly from: number;
  readonly to: number;
  /** The upper edge of its row. */
  readonly y: number;
}

/** An arrow from the end of a bar to the beginning of one that stands on it, as an SVG path. */
export interface RoadmapArrow {
  readonly key: string;
  readonly path: string;
}

/** A day, or the last of a month, as days since 1970. */
function dayOf(iso: string): number {
  const [year = 1970, month = 1, day] = iso.split('-').map(Number);
  return (day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)) / DAY;
}

/** A horizon of the drawing, between the days it runs from and to. */
export interface RoadmapBand {
  readonly horizon: Horizon;
  readonly from: number;
  readonly to: number;
}

/** Where a day stands on the way from the first to the last. */
function acrossFrom(date: string, last: string): (day: number) => number {
  const start = dayOf(date);
  const span = Math.max(1, dayOf(last) - start);
  return (day) =>
    ROADMAP.left + (Math.min(Math.max(day - start, 0), span) / span) * (ROADMAP.right - ROADMAP.left);
}

/** The horizons that the drawing reaches, side by side from its first day to its last. */
export function bandsOf(date: string, last: string): readonly RoadmapBand[] {
  const across = acrossFrom(date, last);
  const ends = HORIZONS.map((horizon) =>
    horizon === 'later' ? ROADMAP.right : across(dayOf(dueAfter(date, HORIZON_WEEKS[horizon]))),
  );
  return HORIZONS.map((horizon, at) => ({
    horizon,
    from: ends[at - 1] ?? ROADMAP.left,
    to: ends[at] ?? ROADMAP.right,
  })).filter(({ from, to }) => to > from);
}

/** The bars from a day on; decisions without a date are not drawn. A bar is as long as its step takes. */
export function barsOf(
  items: readonly RoadmapItem[],
  date: string,
): { readonly bars: readonly RoadmapBar[]; readonly last: string } {
  const dated = items.flatMap((item) => (item.due === null ? [] : [{ item, due: item.due }]));
  const last =
    dated
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? date;
  const across = acrossFrom(date, last);
  const bars = dated.map(({ item, due }, at) => {
    const end = dayOf(due);
    return {
      item,
      from: across(end - (item.weeks ?? 0) * DAYS_A_WEEK),
      to: across(end),
      y: ROADMAP.top + at * ROADMAP.row,
    };
  });
  return { bars, last };
}

/** An arrow for each decision that another stands on. */
export function arrowsOf(bars: readonly RoadmapBar[]): RoadmapArrow[] {
  return bars.flatMap((bar) =>
    bars
      .filter(({ item }) => bar.item.standsOn.includes(item.place))
      .map((before) => {
        const [x, y] = [before.to - ARROW_IN, before.y + ROADMAP.bar];
        const to = bar.from + ARROW_IN;
        return {
          key: `${before.item.place} ${bar.item.place}`,
          path: `M${x.toFixed(1)} ${y}V${bar.y - ABOVE}H${to.toFixed(1)}v${ABOVE}`,
        };
      }),
  );
}
