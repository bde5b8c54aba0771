import { strToU8, zipSync } from 'fflate';
import type { ChartPicture } from './picture.ts';

/** A chart, and the same as dots. */
export interface DrawnChart {
  readonly chart: ChartPicture;
  readonly png: Uint8Array;
}

/** Charts as one ZIP file: each as vectors and as dots. */
export function chartArchive(charts: readonly DrawnChart[]): Uint8Array<ArrayBuffer> {
  const files = charts.flatMap(({ chart: { name, svg }, png }) => [
    [`${name}.svg`, strToU8(svg)] as const,
    [`${name}.png`, png] as const,
  ]);
  return zipSync(Object.fromEntries(files));
}
