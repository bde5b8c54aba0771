/** Twice a value in the field of 32 elements, whose polynomial is x⁵ + x² + 1. */
function doubled(value: number): number {
  return value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
}

/** Values weighed by the powers of 2 in that field, the last by 1. */
function weighed(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum) ^ value, 0);
}

/**
 * The check symbol's value. Weights differ and none is 0 over 31 symbols, so that no one slip and no swap of two,
 * neighbours or not, goes unseen, in the check symbol either; and it needs no symbol beyond the 32.
 */
export function checkValue(values: readonly number[]): number {
  return doubled(weighed(values));
}

/** Is the last value the check of the others? */
export function isChecked(values: readonly number[]): boolean {
  return weighed(values) === 0;
}
