import type { Point, Rectangle } from './points.ts';

/** What one arrow goes along. */
export interface Arrow {
  readonly from: Point;
  readonly to: Point;
}

export interface LoopPlace {
  readonly width: number;
  readonly box: { readonly width: number; readonly height: number };
  /** Between two boxes, one above the other. */
  readonly gap: number;
}

const middle = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The stations of a loop that runs clockwise in two columns: the first at the top left, then over and down the right. */
export function loopBoxes(stations: number, { width, box, gap }: LoopPlace): Rectangle[] {
  const rows = Math.ceil(stations / 2);
  const right = width - box.width;
  return Array.from({ length: stations }, (_, at) => {
    const isRight = at > 0 && at <= rows;
    const row = at === 0 ? 0 : isRight ? at - 1 : stations - at;
    return { x: isRight ? right : 0, y: row * (box.height + gap), ...box };
  });
}

/** The arrow from the edge of a box to the edge of the next one, along the row or down and up the column. */
export function arrowBetween(one: Rectangle, other: Rectangle): Arrow {
  const from = middle(one);
  const to = middle(other);
  if (one.y === other.y) {
    const [start, end] = one.x < other.x ? [one.x + one.width, other.x] : [one.x, other.x + other.width];
    return { from: { x: start, y: from.y }, to: { x: end, y: to.y } };
  }
  const [start, end] = one.y < other.y ? [one.y + one.height, other.y] : [one.y, other.y + other.height];
  return { from: { x: from.x, y: start }, to: { x: to.x, y: end } };
}
