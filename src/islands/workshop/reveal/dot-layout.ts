/** A stack is drawn in a box this wide. */
export const BOX_WIDTH = 100;
const WIDEST_DOT = 15;
/** Stacks keep clear of each other. */
const USED_WIDTH = 0.88 * BOX_WIDTH;

/** How the dots of one chart are laid out: the same for every level, so that stacks compare. */
export interface DotLayout {
  /** Dots side by side. */
  readonly across: number;
  /** From the middle of a dot to the middle of the next. */
  readonly pitch: number;
}

/** The largest dots with which the highest stack still fits in a box. */
export function layoutFor(highest: number, boxHeight: number): DotLayout {
  let best: DotLayout = { across: 1, pitch: 0 };
  for (let across = 1; across <= Math.max(1, highest); across += 1) {
    const rows = Math.ceil(highest / across) || 1;
    const pitch = Math.min(WIDEST_DOT, USED_WIDTH / across, boxHeight / rows);
    if (pitch > best.pitch) best = { across, pitch };
  }
  return best;
}

/** The path of `n` dots stacked from the bottom of a box: points, which a round line cap makes dots. */
export function dotsPath(n: number, { across, pitch }: DotLayout, boxHeight: number): string {
  const left = (BOX_WIDTH - (Math.min(across, n) - 1) * pitch) / 2;
  let path = '';
  for (let dot = 0; dot < n; dot += 1) {
    const x = left + (dot % across) * pitch;
    const y = boxHeight - (Math.floor(dot / across) + 0.5) * pitch;
    path += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  }
  return path;
}
