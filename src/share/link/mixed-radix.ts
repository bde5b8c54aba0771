import { NotHeldError } from './held.ts';

/** Neighbouring radices whose product is still an exact number: big numbers are touched once for all of them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly product: number;
}

function runsOf(radices: readonly number[]): Run[] {
  const runs: Run[] = [];
  let [from, product] = [0, 1];
  for (const [index, radix] of radices.entries()) {
    if (product * radix > Number.MAX_SAFE_INTEGER) {
      runs.push({ from, to: index, product });
      [from, product] = [index, 1];
    }
    product *= radix;
  }
  return [...runs, { from, to: radices.length, product }];
}

/**
 * Digits of different radices as one number, the first the least significant, `rest` above them all. Throws a
 * `NotHeldError` for a digit beyond its radix, which would change the others.
 */
export function pack(digits: readonly number[], radices: readonly number[], rest: number): bigint {
  return runsOf(radices).reduceRight((number, { from, to, product }) => {
    let value = 0;
    for (let index = to - 1; index >= from; index -= 1) {
      const [digit = 0, radix = 1] = [digits[index], radices[index]];
      if (digit < 0 || digit >= radix) throw new NotHeldError(`No digit ${digit} in a radix of ${radix}`);
      value = value * radix + digit;
    }
    return number * BigInt(product) + BigInt(value);
  }, BigInt(rest));
}

/** The digits of a number, and what is left above them. */
export function unpack(number: bigint, radices: readonly number[]): { digits: number[]; rest: bigint } {
  let rest = number;
  const digits: number[] = [];
  for (const { from, to, product } of runsOf(radices)) {
    let value = Number(rest % BigInt(product));
    rest /= BigInt(product);
    for (let index = from; index < to; index += 1) {
      const radix = radices[index] ?? 1;
      digits.push(value % radix);
      value = Math.floor(value / radix);
    }
  }
  return { digits, rest };
}
