import { dueAfter } from '../../domain/scoring/next-step.ts';
import {
  HORIZON_WEEKS,
  HORIZONS,
  type Horizon,
  isBy,
  type RoadmapItem,
} from '../../domain/scoring/roadmap.ts';

const DAY = 86_400_000;
const DAYS_A_WEEK = 7;
/** All of the way from the first day to the last, in hundredths. */
export const WHOLE = 100;

/** A bar of the drawing, of one decision that has a date: from where to where on the way, in hundredths. */
export interface RoadmapBar {
  readonly item: RoadmapItem;
  /** It was due before the way begins. */
  readonly isBefore: boolean;
  readonly from: number;
  readonly to: number;
}

/** A day, or the last of a month, as days since 1970. */
function dayOf(iso: string): number {
  const [year = 1970, month = 1, day] = iso.split('-').map(Number);
  return (day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)) / DAY;
}

/** A horizon of the drawing, from where to where it runs, in hundredths. */
export interface RoadmapBand {
  readonly horizon: Horizon;
  readonly from: number;
  readonly to: number;
}

/** Where a day stands on the way from the first to the last, in hundredths. */
function acrossFrom(date: string, last: string): (day: number) => number {
  const start = dayOf(date);
  const span = Math.max(1, dayOf(last) - start);
  return (day) => (Math.min(Math.max(day - start, 0), span) / span) * WHOLE;
}

/** The horizons that the drawing reaches, side by side from its first day to its last. */
export function bandsOf(date: string, last: string): readonly RoadmapBand[] {
  const across = acrossFrom(date, last);
  const ends = HORIZONS.map((horizon) =>
    horizon === 'later' ? WHOLE : across(dayOf(dueAfter(date, HORIZON_WEEKS[horizon]))),
  );
  return HORIZONS.map((horizon, at) => ({
    horizon,
    from: ends[at - 1] ?? 0,
    to: ends[at] ?? WHOLE,
  })).filter(({ from, to }) => to > from);
}

/** The last of the way: that of the decisions or, where all were due before it begins, the end of the first horizon. */
function lastOfAll(dues: readonly string[], date: string): string {
  const last = dues.reduce((latest, due) => (dayOf(due) > dayOf(latest) ? due : latest), date);
  return dayOf(last) > dayOf(date) ? last : dueAfter(date, HORIZON_WEEKS.now);
}

/**
 * The bars from a day on; decisions without a date are not drawn. A bar is as long as its step takes. One that was due
 * before that day stands at its edge: `isBefore`.
 */
export function barsOf(
  items: readonly RoadmapItem[],
  date: string,
): { readonly bars: readonly RoadmapBar[]; readonly last: string } {
  const dated = items.flatMap((item) => (item.due === null ? [] : [{ item, due: item.due }]));
  const last = lastOfAll(
    dated.map(({ due }) => due),
    date,
  );
  const across = acrossFrom(date, last);
  const bars = dated.map(({ item, due }) => {
    const end = dayOf(due);
    return {
      item,
      isBefore: !isBy(date, due),
      from: across(end - (item.weeks ?? 0) * DAYS_A_WEEK),
      to: across(end),
    };
  });
  return { bars, last };
}

/** What a lane does beside a row: it leaves it, passes by, leads to it and ends, or leads to it and goes on. */
export type LanePart = 'leaves' | 'passes' | 'ends' | 'branches';

/** A lane beside the rows leads from one decision to all that stand on it. */
interface Lane {
  /** Rows, by their numbers. */
  readonly from: number;
  readonly to: readonly number[];
}

const lastOf = ({ to }: Lane) => Math.max(...to);

/** The lanes side by side, the first beside the names: two share a place only where one ends above the other. */
function sideBySide(lanes: readonly Lane[]): Lane[][] {
  const places: Lane[][] = [];
  for (const lane of lanes) {
    const free = places.find((place) => place.every((other) => lastOf(other) < lane.from));
    if (free) free.push(lane);
    else places.push([lane]);
  }
  return places;
}

function partAt(lane: Lane, row: number): LanePart | undefined {
  if (row < lane.from || row > lastOf(lane)) return undefined;
  if (row === lane.from) return 'leaves';
  if (row === lastOf(lane)) return 'ends';
  return lane.to.includes(row) ? 'branches' : 'passes';
}

/**
 * What stands on what, as lanes beside the rows, so that no line crosses a name or a bar: for each row what each lane
 * does there, the one beside the names first. What stands on another comes below it.
 */
export function lanesOf(bars: readonly RoadmapBar[]): readonly (readonly (LanePart | undefined)[])[] {
  const lanes = bars.flatMap(({ item }, from): Lane[] => {
    const to = bars.flatMap((other, row) => (other.item.standsOn.includes(item.place) ? [row] : []));
    return to.length === 0 ? [] : [{ from, to }];
  });
  const places = sideBySide(lanes);
  return bars.map((_, row) =>
    places.map((place) => place.map((lane) => partAt(lane, row)).find((part) => part !== undefined)),
  );
}
