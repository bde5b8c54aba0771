/** A function on an interval by its values at the Chebyshev nodes. */
export interface Chebyshev {
  readonly middle: number;
  readonly half: number;
  readonly coefficients: Float64Array;
}

/** Interpolates a smooth function on an interval by a polynomial of a degree. */
export function interpolate(
  figureAt: (x: number) => number,
  low: number,
  high: number,
  degree: number,
): Chebyshev {
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  const size = degree + 1;
  const values = Float64Array.from({ length: size }, (_, node) =>
    figureAt(middle + half * Math.cos((Math.PI * (node + 0.5)) / size)),
  );
  const coefficients = Float64Array.from({ length: size }, (_, order) => {
    let sum = 0;
    for (let node = 0; node < size; node += 1)
      sum += (values[node] as number) * Math.cos((Math.PI * order * (node + 0.5)) / size);
    return (sum * (order === 0 ? 1 : 2)) / size;
  });
  return { middle, half, coefficients };
}

/** Its value at a point of the interval, by Clenshaw's recurrence. */
export function chebyshevAt({ middle, half, coefficients }: Chebyshev, x: number): number {
  const place = half > 0 ? (x - middle) / half : 0;
  let [one, two] = [0, 0];
  for (let order = coefficients.length - 1; order > 0; order -= 1) {
    const next = 2 * place * one - two + (coefficients[order] as number);
    two = one;
    one = next;
  }
  return place * one - two + (coefficients[0] as number);
}
