/** Round numbers from 0 up to the first one that is not below `most`. */
export function ticksUpTo(most: number, wanted = 4): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const least = most / wanted;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= least * (1 - 1e-9)) ?? power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
