/** A part of a bar, in the unit of the axis. */
export interface StackPart {
  readonly value: number;
  /** The accent goes to what is new, ink to the rest. */
  readonly look: 'own' | 'other';
}

/** A part with the two ends it has on the axis, the lower one first. */
export interface PlacedPart extends StackPart {
  readonly low: number;
  readonly high: number;
}

/** Puts parts on each other: what is above 0 upwards from there, what is below downwards. */
export function stackParts(parts: readonly StackPart[]): readonly PlacedPart[] {
  let [up, down] = [0, 0];
  return parts.map((part) => {
    if (part.value < 0) {
      down += part.value;
      return { ...part, low: down, high: down - part.value };
    }
    up += part.value;
    return { ...part, low: up - part.value, high: up };
  });
}

/** How far bars reach below and above 0. */
export function reachOf(bars: readonly (readonly PlacedPart[])[]): readonly [least: number, most: number] {
  const ends = bars.flat();
  return [
    ends.reduce((least, { low }) => Math.min(least, low), 0),
    ends.reduce((most, { high }) => Math.max(most, high), 0),
  ];
}

/** Every how many bars one is named, so that names of so many signs do not touch. Widths in units of the drawing. */
export function namedEvery(names: readonly string[], width: number, signWidth: number): number {
  const longest = names.reduce((most, { length }) => Math.max(most, length), 1);
  return Math.max(1, Math.ceil(((longest + 1) * signWidth * names.length) / width));
}
