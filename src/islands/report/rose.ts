/** In units of the drawing: where the levels lie from the middle, the card around them, the names outside. */
export const ROSE = { inner: 22, perLevel: 18, card: 104, names: 113, edge: 126 } as const;

/** The room left free between two axes, in rays. */
const BETWEEN_AXES = 0.8;

/** How far a level is from the middle. */
export function radiusOf(level: number): number {
  return ROSE.inner + level * ROSE.perLevel;
}

/** The bearings of an axis, in degrees clockwise from north: of each practice, and where the axis begins and ends. */
export interface AxisBearings {
  readonly rays: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Spreads axes of so many practices over the rose, from north on, in their order. */
export function bearingsOf(sizes: readonly number[]): readonly AxisBearings[] {
  const slots = sizes.reduce((sum, size) => sum + size + BETWEEN_AXES, 0);
  const perSlot = 360 / slots;
  let at = BETWEEN_AXES / 2;
  return sizes.map((size) => {
    const from = at;
    at += size + BETWEEN_AXES;
    return {
      rays: Array.from({ length: size }, (_, ray) => (from + ray + 0.5) * perSlot),
      from: from * perSlot,
      to: (from + size) * perSlot,
    };
  });
}

function pointAt(bearing: number, radius: number): string {
  const angle = (bearing * Math.PI) / 180;
  return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
}

/** The arc along which the name of an axis is written: upright above, and below read from left to right too. */
export function arcOf({ from, to }: Pick<AxisBearings, 'from' | 'to'>): string {
  const middle = (from + to) / 2;
  const isBelow = middle > 90 && middle < 270;
  const radius = isBelow ? ROSE.names + 8 : ROSE.names;
  const [start, end] = isBelow ? [to, from] : [from, to];
  const isWide = to - from > 180 ? 1 : 0;
  return `M${pointAt(start, radius)}A${radius} ${radius} 0 ${isWide} ${isBelow ? 0 : 1} ${pointAt(end, radius)}`;
}
