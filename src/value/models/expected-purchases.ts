const PRECISION = 1e-15;
/** Above this, the weights of the series are brought back, before they overflow. */
const LARGE = 1e250;
/** A series that would need more terms is left to the integral. */
const TERMS_AT_MOST = 20_000;
/** Of the double exponential rule: its widest step, and how far the logarithm of a weight falls before it is left out. */
const STEP_AT_MOST = 1 / 16;
const FALL = 45;

/** Who may still buy: `shape` of the rate, Beta(a, stays) for leaving. */
export interface Prospect {
  readonly shape: number;
  readonly a: number;
  readonly stays: number;
  /** A purchase is the last of so many stages; 1 where purchases come by chance. */
  readonly stages?: number;
  /** Stages passed since the last purchase, fewer than make one. */
  readonly passed?: number;
}

/** Expected purchases within a horizon, given over α + T. */
export type PurchasesWithin = (horizon: number) => number;

/**
 * Sums, over the number n of stages there would be if nobody left (negative binomial), the purchases ⌊(passed + n) / stages⌋
 * made before leaving, E[(1 − (1 − p)ᵐ) / p] of m. All terms are positive, so a = 1 and a + b = 1 are ordinary points.
 * With one stage this is the ₂F₁ of equation 10 of the BG/NBD paper, regularised:
 * (a + b + x − 1)/(a − 1) · [1 − (1 − z)^(r+x) ₂F₁(r+x, b+x; a+b+x−1; z)], z = h/(1 + h).
 * What no horizon changes is kept from one to the next.
 */
export function seriesOfPurchases({ shape, a, stays, stages = 1, passed = 0 }: Prospect): PurchasesWithin {
  const ratio = [1, shape];
  // The recurrence starts at 1 purchase for m = 1, where a + b = 1 would make it 0 / 0.
  const made = [0, 1];
  return (horizon) => {
    const z = horizon / (1 + horizon);
    const mode = shape * horizon;
    let [weight, weights, sum] = [1, 1, 0];
    let [purchases, left] = [0, stages - passed];
    for (let n = 1; ; n += 1) {
      if (n === ratio.length) ratio.push((shape + n - 1) / n);
      left -= 1;
      if (left === 0) {
        left = stages;
        purchases += 1;
        if (purchases === made.length) {
          const before = made[purchases - 1] as number;
          made.push((a + stays - 1 + before * (stays + purchases - 1)) / (a + stays + purchases - 2));
        }
      }
      weight *= z * (ratio[n] as number);
      weights += weight;
      const term = weight * (made[purchases] as number);
      sum += term;
      if (n > mode && n > stages && term * (1 + horizon) <= sum * PRECISION) return sum / weights;
      if (weight > LARGE) {
        weight /= LARGE;
        weights /= LARGE;
        sum /= LARGE;
      }
    }
  };
}

/**
 * The same, of one stage, as ∫ (1 − (1 + p h)^−(r+x)) / p over p ~ Beta(a, b + x), by the double exponential rule, which
 * bears the singular ends. Numerator and weights are summed alike, so that no normalising constant is needed.
 */
export function integralOfPurchases({ shape, a, stays }: Prospect, horizon: number): number {
  let [sum, weights] = [0, 0];
  let peak = Number.NEGATIVE_INFINITY;
  // p = e^u / (e^u + 1) with u = π sinh t, kept as logarithms at both ends. The step follows the width of a narrow peak.
  const peakStretch = Math.hypot(1, Math.log(a / stays) / Math.PI);
  const step = Math.min(STEP_AT_MOST, Math.sqrt(1 / a + 1 / stays) / (4 * Math.PI * peakStretch));
  const reach = Math.asinh(FALL / Math.PI / Math.min(a, stays, 1)) + 1;
  for (let t = -reach; t <= reach; t += step) {
    const u = Math.PI * Math.sinh(t);
    const logP = Math.min(u, 0) - Math.log1p(Math.exp(-Math.abs(u)));
    const logRest = logP - u;
    const log = a * logP + stays * logRest + Math.log(Math.cosh(t));
    if (log > peak) {
      const scale = Math.exp(peak - log);
      sum *= scale;
      weights *= scale;
      peak = log;
    }
    const weight = Math.exp(log - peak);
    const p = Math.exp(logP);
    weights += weight;
    // One who hardly ever leaves makes all the purchases there are.
    sum += weight * (p > 0 ? -Math.expm1(-shape * Math.log1p(p * horizon)) / p : shape * horizon);
  }
  return sum / weights;
}

/** Expected purchases of someone still active. */
export function purchasesBeforeLeaving(prospect: Prospect): PurchasesWithin {
  const series = seriesOfPurchases(prospect);
  const isByChance = (prospect.stages ?? 1) === 1;
  return (horizon) => {
    if (horizon <= 0) return 0;
    const terms = (40 + prospect.shape) * (1 + horizon);
    return terms < TERMS_AT_MOST || !isByChance ? series(horizon) : integralOfPurchases(prospect, horizon);
  };
}
