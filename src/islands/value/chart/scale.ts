/** The place between the axes, within a drawing of this width and height. In units of the drawing. */
export interface Area {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Round numbers from 0 up to the first one that is not below `most`. */
export function ticksUpTo(most: number, wanted = 4): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const least = most / wanted;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= least * (1 - 1e-9)) ?? power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

/** Round numbers, 0 among them, from the last one not above `least` to the first one not below `most`. */
export function ticksBetween(least: number, most: number, wanted = 4): readonly number[] {
  const up = ticksUpTo(Math.max(most, -least), wanted);
  if (!(least < 0)) return up;
  const step = up[1] ?? 1;
  const [below, above] = [Math.ceil(-least / step - 1e-9), Math.max(0, Math.ceil(most / step - 1e-9))];
  return Array.from({ length: below + above + 1 }, (_, at) => Number(((at - below) * step).toPrecision(12)));
}

/** Where a value stands on an upright axis from the first of its ticks at the bottom of the area to the last at the top. */
export function heightOn({ top, bottom }: Area, ticks: readonly number[]): (value: number) => number {
  const low = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 0) - low || 1;
  return (value) => bottom - ((value - low) / span) * (bottom - top);
}
