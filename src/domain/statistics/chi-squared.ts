const PRECISION = 1e-15;
const TERMS_AT_MOST = 10_000;

/** ln Γ of a positive integer or half-integer, down the recurrence to Γ(1) = 1 or Γ(½) = √π. */
function logGamma(half: number): number {
  let sum = Number.isInteger(half) ? 0 : Math.log(Math.PI) / 2;
  for (let factor = half - 1; factor > 0; factor -= 1) sum += Math.log(factor);
  return sum;
}

/** Lower regularised incomplete gamma by its series, quick for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < TERMS_AT_MOST && term > sum * PRECISION; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** Upper regularised incomplete gamma by its continued fraction (modified Lentz), for x ≥ a + 1. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < TERMS_AT_MOST; k += 1) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return value * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The probability that χ² with this many degrees of freedom (an integer ≥ 1) is at least `value`. */
export function chiSquaredTail(value: number, degrees: number): number {
  if (value <= 0) return 1;
  const [a, x] = [degrees / 2, value / 2];
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}
