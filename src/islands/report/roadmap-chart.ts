import type { RoadmapItem } from '../../domain/scoring/roadmap.ts';

/** The drawing of a roadmap. In units of the drawing. */
export const ROADMAP = { width: 640, left: 8, right: 620, top: 30, row: 38, bar: 9, label: 23 } as const;

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

/** The bars from a day on; decisions without a date are not drawn. A bar is as long as its step takes. */
export function barsOf(
  items: readonly RoadmapItem[],
  date: string,
): { readonly bars: readonly RoadmapBar[]; readonly last: string } {
  const start = dayOf(date);
  const dated = items.flatMap((item) => (item.due === null ? [] : [{ item, due: item.due }]));
  const last =
    dated
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? date;
  const span = Math.max(1, dayOf(last) - start);
  const across = (day: number) =>
    ROADMAP.left + (Math.min(Math.max(day - start, 0), span) / span) * (ROADMAP.right - ROADMAP.left);
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
