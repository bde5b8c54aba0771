export type Matrix = readonly (readonly number[])[];

/** The inverse of a symmetric matrix, by Gauss and Jordan; null when it is not positive definite. */
export function inverseOf(matrix: Matrix): Matrix | null {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...matrix.map((_, column) => (column === at ? 1 : 0))]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] as number;
    if (!(pivot > 0)) return null;
    for (const [column, value] of pivotRow.entries()) pivotRow[column] = value / pivot;
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = row[at] as number;
      for (const [column, value] of pivotRow.entries())
        row[column] = (row[column] as number) - factor * value;
    }
  }
  return rows.map((row) => row.slice(size));
}

/** vᵀ M v: the variance of a figure with these slopes under a covariance. */
export function quadraticForm(matrix: Matrix, slopes: readonly number[]): number {
  return matrix.reduce((sum, row, i) => {
    const product = row.reduce((part, value, j) => part + value * (slopes[j] ?? 0), 0);
    return sum + product * (slopes[i] ?? 0);
  }, 0);
}
