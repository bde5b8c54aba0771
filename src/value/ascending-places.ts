/** A number of 64 bits is sorted by 16 of them at once, the last ones first. */
const [DIGITS, DIGIT_VALUES] = [4, 1 << 16] as const;

/** The bits of numbers in fours of digits, the last ones first, that are in order as the numbers are; −0 as 0. */
function digitsOf(values: Float64Array): Uint16Array {
  const digits = new Uint16Array(values.map((value) => value + 0).buffer);
  for (let at = 0; at < values.length; at += 1) {
    const first = DIGITS * at;
    if ((values[at] as number) < 0)
      for (let digit = first; digit < first + DIGITS; digit += 1) digits[digit] = ~(digits[digit] as number);
    else digits[first + DIGITS - 1] = (digits[first + DIGITS - 1] as number) | (DIGIT_VALUES >> 1);
  }
  return digits;
}

/** The places of values, none of which is NaN, in ascending order (radix sort). */
export function ascendingPlaces(values: Float64Array): Int32Array {
  const size = values.length;
  const digits = digitsOf(values);
  let [places, next] = [new Int32Array(size).map((_, at) => at), new Int32Array(size)];
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const ends = new Int32Array(DIGIT_VALUES + 1);
    for (let at = digit; at < digits.length; at += DIGITS) {
      const after = (digits[at] as number) + 1;
      ends[after] = (ends[after] as number) + 1;
    }
    if (ends.includes(size)) continue;
    for (let value = 1; value < ends.length; value += 1)
      ends[value] = (ends[value] as number) + (ends[value - 1] as number);
    for (let at = 0; at < size; at += 1) {
      const place = places[at] as number;
      const value = digits[DIGITS * place + digit] as number;
      next[ends[value] as number] = place;
      ends[value] = (ends[value] as number) + 1;
    }
    [places, next] = [next, places];
  }
  return places;
}
