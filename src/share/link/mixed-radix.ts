/** Digits of different radices as one number, the first the least significant, `rest` above them all. */
export function pack(digits: readonly number[], radices: readonly number[], rest: number): bigint {
  return radices.reduceRight(
    (number, radix, index) => number * BigInt(radix) + BigInt(digits[index] ?? 0),
    BigInt(rest),
  );
}

/** The digits of a number, and what is left above them. */
export function unpack(number: bigint, radices: readonly number[]): { digits: number[]; rest: bigint } {
  let rest = number;
  const digits = radices.map((radix) => {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return digit;
  });
  return { digits, rest };
}
