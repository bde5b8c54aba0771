import { DAYS_A_WEEK } from '../purchase-groups.ts';
import { FOUR_POINTS } from './quadrature.ts';

/**
 * The Pareto/NBD model (Schmittlein, Morrison and Colombo 1987, Management Science 33(1), 1–24; written as Fader and
 * Hardie 2005, note 009, do): while active a customer buys at a rate λ ~ Gamma(r, α) a week, and leaves at any moment at a
 * rate µ ~ Gamma(s, β).
 */
export interface ParetoNbd {
  readonly r: number;
  /** In weeks. */
  readonly alpha: number;
  readonly s: number;
  /** In weeks. */
  readonly beta: number;
}

/** Where the integrals stand in a column. */
export const WHOLE = 0;
export const BY_LOG_ALPHA = 1;
export const BY_LOG_BETA = 2;
export const BY_SHARE = 3;
const INTEGRALS = 4;

/** A column of integrals, to be written into. */
export function integrals(): Float64Array {
  return new Float64Array(INTEGRALS);
}

/** So much of the logarithm of the time, or of the integrand, may change within a panel of four points. */
const PANEL = 0.8;

/**
 * Integrals over the moment τ of leaving, from the last purchase to the end of the observation, in weeks, of
 * f = (1 + τ/α)^−(r+x) (1 + τ/β)^−(s+1), and of f times ln(1 + τ/α), ln(1 + τ/β), τ/(α + τ), written into `into`. All are
 * divided by the largest f, whose logarithm is returned, so that none overflows.
 */
export function integrateDepartures(
  { r, alpha, s, beta }: ParetoNbd,
  frequency: number,
  recency: number,
  age: number,
  into: Float64Array,
): number {
  const shape = r + frequency;
  const nearest = Math.min(alpha, beta);
  const scale = -shape * Math.log1p(recency / alpha) - (s + 1) * Math.log1p(recency / beta);
  // On ln(nearest + τ) both singular points are at least 1 away.
  const reach = Math.log((nearest + age) / (nearest + recency));
  const fall = (tau: number) => (nearest + tau) * (shape / (alpha + tau) + (s + 1) / (beta + tau));
  const panels = Math.max(1, Math.ceil((reach * (1 + Math.max(fall(recency), fall(age)))) / PANEL));
  const half = reach / panels / 2;
  const { nodes, weights } = FOUR_POINTS;
  let [whole, byLogAlpha, byLogBeta, byShare] = [0, 0, 0, 0];
  for (let panel = 0; panel < panels; panel += 1) {
    for (let at = 0; at < nodes.length; at += 1) {
      const stretch = Math.exp(half * (2 * panel + 1 + (nodes[at] as number)));
      const tau = (nearest + recency) * stretch - nearest;
      const logAlpha = Math.log1p(tau / alpha);
      const logBeta = Math.log1p(tau / beta);
      const f =
        (weights[at] as number) *
        half *
        (nearest + tau) *
        Math.exp(-shape * logAlpha - (s + 1) * logBeta - scale);
      whole += f;
      byLogAlpha += f * logAlpha;
      byLogBeta += f * logBeta;
      byShare += (f * tau) / (alpha + tau);
    }
  }
  into[WHOLE] = whole;
  into[BY_LOG_ALPHA] = byLogAlpha;
  into[BY_LOG_BETA] = byLogBeta;
  into[BY_SHARE] = byShare;
  return scale;
}

/** Cells of a day, finer near 0, where the integrand may be steep: the share of the time passed that one may span. */
const CELL_SHARE = 0.25;

/** Weeks at the ends of the cells up to `days`, and the first cell of each day. */
function cellsUpTo(days: number, nearest: number) {
  const ends = [0];
  const firstOfDay = new Int32Array(days + 1);
  let [at, day] = [0, 0];
  while (day < days) {
    const next = (day + 1) / DAYS_A_WEEK;
    const reach = at + CELL_SHARE * (nearest + at);
    // A sliver is not left for a cell of its own.
    at = reach * (1 + 1e-9) >= next ? next : reach;
    ends.push(at);
    if (at < next) continue;
    day += 1;
    firstOfDay[day] = ends.length - 1;
  }
  return { ends, firstOfDay };
}

/**
 * The integrals of all customers with a frequency, by days: from each day to the last. Only the days from the frequency on
 * are filled, for nobody buys twice a day.
 */
export class DeparturesByDay {
  readonly whole: Float64Array;
  readonly byLogAlpha: Float64Array;
  readonly byLogBeta: Float64Array;
  readonly byShare: Float64Array;
  readonly #days: number;
  readonly #firstOfDay: Int32Array;
  /** Of each node: the integrand with its weight, by what it changes from a frequency to the next, and its factors. */
  readonly #f: Float64Array;
  readonly #ratio: Float64Array;
  readonly #logAlpha: Float64Array;
  readonly #logBeta: Float64Array;
  readonly #share: Float64Array;
  #frequency = 0;

  /** `middle`: weeks at which the integrand is kept as it is from a frequency to the next. */
  constructor({ r, alpha, s, beta }: ParetoNbd, days: number, middle: number) {
    const { ends, firstOfDay } = cellsUpTo(days, Math.min(alpha, beta));
    const { nodes, weights } = FOUR_POINTS;
    const size = nodes.length * (ends.length - 1);
    this.whole = new Float64Array(days + 1);
    this.byLogAlpha = new Float64Array(days + 1);
    this.byLogBeta = new Float64Array(days + 1);
    this.byShare = new Float64Array(days + 1);
    this.#days = days;
    this.#firstOfDay = firstOfDay;
    this.#f = new Float64Array(size);
    this.#ratio = new Float64Array(size);
    this.#logAlpha = new Float64Array(size);
    this.#logBeta = new Float64Array(size);
    this.#share = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      const cell = Math.floor(at / nodes.length);
      const from = ends[cell] as number;
      const to = ends[cell + 1] as number;
      const tau = from + ((to - from) / 2) * (1 + (nodes[at % nodes.length] as number));
      const logAlpha = Math.log1p(tau / alpha);
      const logBeta = Math.log1p(tau / beta);
      const weight = ((weights[at % nodes.length] as number) * (to - from)) / 2;
      this.#f[at] = weight * Math.exp(-r * logAlpha - (s + 1) * logBeta);
      this.#ratio[at] = (alpha + middle) / (alpha + tau);
      this.#logAlpha[at] = logAlpha;
      this.#logBeta[at] = logBeta;
      this.#share[at] = tau / (alpha + tau);
    }
  }

  /** The integrals from a day to another, written into `into`. */
  between(from: number, to: number, into: Float64Array): void {
    into[WHOLE] = (this.whole[from] as number) - (this.whole[to] as number);
    into[BY_LOG_ALPHA] = (this.byLogAlpha[from] as number) - (this.byLogAlpha[to] as number);
    into[BY_LOG_BETA] = (this.byLogBeta[from] as number) - (this.byLogBeta[to] as number);
    into[BY_SHARE] = (this.byShare[from] as number) - (this.byShare[to] as number);
  }

  /** Fills the integrals of a frequency, not below the one before. */
  fill(frequency: number): void {
    while (this.#frequency < frequency) this.#next();
    const points = FOUR_POINTS.nodes.length;
    let [whole, byLogAlpha, byLogBeta, byShare] = [0, 0, 0, 0];
    for (let day = this.#days - 1; day >= this.#frequency; day -= 1) {
      const from = points * (this.#firstOfDay[day] as number);
      for (let at = points * (this.#firstOfDay[day + 1] as number) - 1; at >= from; at -= 1) {
        const f = this.#f[at] as number;
        whole += f;
        byLogAlpha += f * (this.#logAlpha[at] as number);
        byLogBeta += f * (this.#logBeta[at] as number);
        byShare += f * (this.#share[at] as number);
      }
      this.whole[day] = whole;
      this.byLogAlpha[day] = byLogAlpha;
      this.byLogBeta[day] = byLogBeta;
      this.byShare[day] = byShare;
    }
  }

  #next(): void {
    this.#frequency += 1;
    for (let at = this.#f.length - 1; at >= 0; at -= 1)
      this.#f[at] = (this.#f[at] as number) * (this.#ratio[at] as number);
  }
}
