import type { Point, Rectangle } from './points.ts';

/** Puts shares of 1 in a frame: to the right and upwards. */
export function placeIn({ x, y, width, height }: Rectangle): (point: Point) => Point {
  return (point) => ({ x: x + point.x * width, y: y + (1 - point.y) * height });
}

/** A curve that is lowest between its ends: no figures, a shape. */
export function uShape(lowest: Point, steps = 40): Point[] {
  return Array.from({ length: steps + 1 }, (_, at) => {
    const x = at / steps;
    const away = (x - lowest.x) / Math.max(lowest.x, 1 - lowest.x);
    return { x, y: lowest.y + (0.95 - lowest.y) * away ** 2 };
  });
}
