import { AXES } from '../../domain/model/model.ts';
import { textLines } from './text-lines.ts';

interface AxisRow {
  readonly lines: readonly string[];
  /** The baseline of its first line. */
  readonly y: number;
}

/** An axis as a stem with its practices on it. */
export interface AxisBranch {
  readonly id: (typeof AXES)[number]['id'];
  readonly head: readonly string[];
  readonly rows: readonly AxisRow[];
  readonly height: number;
}

export interface AxisPlace {
  readonly width: number;
  readonly indent: number;
  readonly size: number;
  readonly headSize: number;
}

/** The axes of today's model, each with the lines of its name and of its practices. */
export function axisBranches(
  nameOf: (axis: AxisBranch['id']) => string,
  titleOf: (practice: string) => string,
  { width, indent, size, headSize }: AxisPlace,
): AxisBranch[] {
  const lead = size * 1.2;
  // As many lines for each name, so that the stems begin at one height where they stand side by side.
  const heads = AXES.map(({ id }) => textLines(nameOf(id), width, headSize));
  const tallest = Math.max(...heads.map((head) => head.length));
  return AXES.map(({ id, practices }, at) => {
    let y = headSize * 1.2 * tallest + lead * 1.3;
    const rows = practices.map((practice) => {
      const lines = textLines(titleOf(practice.id), width - indent, size);
      const row = { lines, y };
      y += lines.length * lead + size * 0.6;
      return row;
    });
    return { id, head: heads[at] ?? [], rows, height: y - lead };
  });
}
