import { LOGARITHMS } from './axes.ts';
import { everyOf } from './every-of.ts';
import {
  type Estimate,
  fitLikelihood,
  type LikelihoodFit,
  type LikelihoodSearch,
  type Peak,
  withErrors,
} from './likelihood-fit.ts';
import type { Objective } from './minimise.ts';
import { digamma, logGamma } from './special-functions.ts';

/**
 * The Gamma-Gamma model of the mean amount of a purchase (Fader and Hardie 2013, note 025): each amount is
 * Gamma(p, ν), each customer's ν is Gamma(q, γ).
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  /** In the unit of the amounts. */
  readonly gamma: number;
}

/** Repeat purchase days and the mean amount of one, both above 0, of each customer: columns of equal length. */
export interface RepeatAmounts {
  readonly frequency: Int32Array;
  readonly mean: Float64Array;
}

/** The same, with what no parameter changes. */
export interface KnownAmounts extends RepeatAmounts {
  /** What each customer spent in all, and its logarithm. */
  readonly spent: Float64Array;
  readonly logSpent: Float64Array;
  /** How many customers there are of each frequency. */
  readonly customers: Int32Array;
  /** Sum over customers of the logarithm of the mean. */
  readonly logMeans: number;
}

export interface GammaGammaFit {
  readonly parameters: GammaGamma;
  readonly estimates: Readonly<Record<keyof GammaGamma, Estimate>>;
  /** Its axes are the logarithms of p, q, γ. */
  readonly peak: Peak;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly customers: number;
}

/** Beyond so many customers the starts compete on an even share of them; the best goes on with all. */
const CUSTOMERS_FOR_STARTS = 1500;
const STARTS_BY_SHAPE: readonly (readonly [p: number, q: number])[] = [
  [1, 3],
  [6, 4],
  [0.5, 10],
  [20, 2],
];

interface OfFrequency {
  readonly log: number;
  readonly byP: number;
  readonly byQ: number;
}

/** What depends on a customer's frequency alone: −ln B(px, q) and its slopes. */
function ofFrequency(x: number, { p, q }: GammaGamma): OfFrequency {
  const [shape, sum] = [p * x, p * x + q];
  const common = digamma(sum);
  return {
    log: logGamma(sum) - logGamma(shape) - logGamma(q),
    byP: x * (common - digamma(shape)),
    byQ: common - digamma(q),
  };
}

/** Works out what no parameter changes. */
export function knownAmounts({ frequency, mean }: RepeatAmounts): KnownAmounts {
  const size = mean.length;
  const [spent, logSpent] = [new Float64Array(size), new Float64Array(size)];
  let [logMeans, most] = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const x = frequency[at] as number;
    const sum = (mean[at] as number) * x;
    spent[at] = sum;
    logSpent[at] = Math.log(sum);
    logMeans += Math.log(mean[at] as number);
    if (x > most) most = x;
  }
  const customers = new Int32Array(most + 1);
  for (let at = 0; at < size; at += 1)
    customers[frequency[at] as number] = (customers[frequency[at] as number] as number) + 1;
  return { frequency, mean, spent, logSpent, customers, logMeans };
}

/** The log-likelihood of the mean amounts (equation 1a of the note) and, written into `gradient`, its slopes by p, q, γ. */
export function gammaGammaLogLikelihood(
  model: GammaGamma,
  { frequency, spent, logSpent, customers, logMeans }: KnownAmounts,
  gradient: Float64Array,
): number {
  const { p, q, gamma } = model;
  const logGammaItself = Math.log(gamma);
  let [total, byP, byQ, byGamma] = [-logMeans, 0, 0, 0];
  for (let at = 0; at < frequency.length; at += 1) {
    const x = frequency[at] as number;
    const sum = spent[at] as number;
    const logGammaShare = -Math.log1p(sum / gamma);
    const logSpentShare = logGammaShare + (logSpent[at] as number) - logGammaItself;
    total += q * logGammaShare + p * x * logSpentShare;
    byP += x * logSpentShare;
    byQ += logGammaShare;
    byGamma += ((q * sum) / gamma - p * x) / (gamma + sum);
  }
  for (const [x, count] of customers.entries()) {
    if (count === 0) continue;
    const terms = ofFrequency(x, model);
    total += count * terms.log;
    byP += count * terms.byP;
    byQ += count * terms.byQ;
  }
  gradient.set([byP, byQ, byGamma]);
  return total;
}

function objectiveOf(amounts: RepeatAmounts): Objective {
  const size = amounts.mean.length;
  const known = knownAmounts(amounts);
  return (logs, gradient) => {
    const model = gammaGammaAt(logs);
    const value = gammaGammaLogLikelihood(model, known, gradient);
    for (const [at, parameter] of [model.p, model.q, model.gamma].entries()) {
      gradient[at] = (-(gradient[at] ?? 0) * parameter) / size;
    }
    return -value / size;
  };
}

function thinned({ frequency, mean }: RepeatAmounts): RepeatAmounts {
  const every = Math.ceil(mean.length / CUSTOMERS_FOR_STARTS);
  return { frequency: everyOf(frequency, every), mean: everyOf(mean, every) };
}

/** Amounts scaled to a mean of 1, so that their unit is no matter. */
function scaledTo({ frequency, mean }: RepeatAmounts) {
  let unit = 0;
  for (let at = 0; at < mean.length; at += 1) unit += (mean[at] as number) / mean.length;
  const scaled = new Float64Array(mean.length);
  for (let at = 0; at < mean.length; at += 1) scaled[at] = (mean[at] as number) / unit;
  return { unit, scaled: { frequency, mean: scaled } };
}

function fitOf(found: LikelihoodFit, unit: number, customers: number): GammaGammaFit {
  const [p, q, inUnits] = found.estimates as [Estimate, Estimate, Estimate];
  const gamma: Estimate = {
    value: inUnits.value * unit,
    standardError: inUnits.standardError === null ? null : inUnits.standardError * unit,
    interval: inUnits.interval && [inUnits.interval[0] * unit, inUnits.interval[1] * unit],
    onBound: inUnits.onBound,
  };
  return {
    parameters: { p: p.value, q: q.value, gamma: gamma.value },
    estimates: { p, q, gamma },
    peak: shifted(found.peak, Math.log(unit)),
    // The density of an amount in another unit is divided by that unit.
    logLikelihood: found.logLikelihood - customers * Math.log(unit),
    converged: found.converged,
    customers,
  };
}

/** The same peak where amounts have another unit. */
function shifted(peak: Peak, logUnit: number): Peak {
  return { ...peak, point: peak.point.map((log, at) => (at === 2 ? log + logUnit : log)) };
}

/** What is sought, with a cheaper likeness of it where there are many customers. */
function aboutOf(amounts: RepeatAmounts): Omit<LikelihoodSearch, 'starts'> {
  const size = amounts.mean.length;
  const coarse = size > CUSTOMERS_FOR_STARTS ? objectiveOf(thinned(amounts)) : undefined;
  return { axes: LOGARITHMS, objective: objectiveOf(amounts), coarse, size };
}

/** Fits the model by maximum likelihood, with the errors of its estimates. */
export function fitGammaGamma(amounts: RepeatAmounts): GammaGammaFit {
  const { unit, scaled } = scaledTo(amounts);
  const starts = STARTS_BY_SHAPE.map(([p, q]) => [p, q, (q - 1 > 0 ? q - 1 : q) / p]);
  const about = aboutOf(scaled);
  return fitOf(withErrors(about, fitLikelihood({ ...about, starts })), unit, about.size);
}

/** Fits it to other amounts, from where the search on like ones ended; without errors. */
export function refitGammaGamma(amounts: RepeatAmounts, { peak }: GammaGammaFit): GammaGammaFit {
  const { unit, scaled } = scaledTo(amounts);
  const about = aboutOf(scaled);
  return fitOf(fitLikelihood({ ...about, starts: shifted(peak, -Math.log(unit)) }), unit, about.size);
}

/** The model elsewhere on the axes of its search. */
export function gammaGammaAt(point: Float64Array): GammaGamma {
  const [p = 0, q = 0, gamma = 0] = point.map(Math.exp);
  return { p, q, gamma };
}

/**
 * The expected amount of a customer's next purchase, given the mean of the repeat ones (equation 5 of the note); the
 * population's mean when `frequency` is 0. Null when the model has no finite mean (q ≤ 1 without a repeat).
 */
export function expectedAmount({ p, q, gamma }: GammaGamma, frequency: number, mean: number): number | null {
  const weight = p * frequency + q - 1;
  return weight > 0 ? (p * (gamma + frequency * mean)) / weight : null;
}

/** Pearson's correlation of frequency and mean amount; null when either does not vary. */
export function correlationOf({ frequency, mean }: RepeatAmounts): number | null {
  const size = mean.length;
  const meanX = frequency.reduce((sum, x) => sum + x, 0) / size;
  const meanY = mean.reduce((sum, y) => sum + y, 0) / size;
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < size; at += 1) {
    const dx = (frequency[at] as number) - meanX;
    const dy = (mean[at] as number) - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
