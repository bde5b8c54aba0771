import { DAYS_A_WEEK, type PurchaseGroups } from '../purchase-groups.ts';
import { logsOfDays } from './logs-of-days.ts';

/**
 * Parameters of the models in which a customer leaves at a purchase: his rate λ ~ Gamma(r, α) a week, the probability
 * of leaving p ~ Beta(a, b).
 */
export interface BetaGeometric {
  readonly r: number;
  /** In weeks. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Which of these models. BG/NBD (Fader, Hardie and Lee 2005, Marketing Science 24(2), 275–284): purchases come by chance,
 * and one may leave after each repeat purchase. MBG/NBD (Batislam, Denizel and Filiztekin 2007, International Journal of
 * Research in Marketing 24(3), 201–209; Hoppe and Wagner 2007, Marketing JRM 3, 75–90): after the first one too.
 * MBG/CNBD-k (Reutterer, Platzer and Schröder 2021, International Journal of Research in Marketing 38(1), 194–215): a
 * purchase is the last of k stages passed at the rate λ, so that gaps between purchases are regular.
 */
export interface Leaving {
  readonly leavesAtFirst: boolean;
  /** k, from 1. */
  readonly stages: number;
}

/**
 * What depends on a frequency x alone, for each x up to `most`: sums that stand for ratios of gamma functions, without
 * cancellation, and their slopes; `leaving` is the logarithm of the odds of leaving at the last of the occasions, ln 0
 * where there was none.
 */
function ofFrequencies(most: number, { r, alpha, a, b }: BetaGeometric, { leavesAtFirst, stages }: Leaving) {
  const first = leavesAtFirst ? 1 : 0;
  const log = new Float64Array(most + 1);
  const byR = new Float64Array(most + 1);
  const byA = new Float64Array(most + 1);
  const byB = new Float64Array(most + 1);
  const leaving = new Float64Array(most + 1).fill(Number.NEGATIVE_INFINITY);
  let [stays, staysByA, staysByB] = [0, 0, 0];
  let [rate, rateByR] = [0, 0];
  for (let x = 0; x <= most; x += 1) {
    const occasions = x + first;
    if (occasions > 0) {
      const fromB = b + occasions - 1;
      stays -= Math.log1p(a / fromB);
      staysByA -= 1 / (a + fromB);
      staysByB += a / (fromB * (a + fromB));
      leaving[x] = Math.log(a / fromB);
    }
    if (x > 0) {
      for (let stage = stages * (x - 1); stage < stages * x; stage += 1) {
        rate += Math.log((r + stage) / alpha);
        rateByR += 1 / (r + stage);
      }
    }
    log[x] = rate + stays;
    byR[x] = rateByR;
    byA[x] = staysByA;
    byB[x] = staysByB;
  }
  return { log, byR, byA, byB, leaving, first };
}

/** What a silence says of one who stays. */
interface Silence {
  log: number;
  byR: number;
  stages: number;
}

/**
 * Of one who passed `shape` − r stages and stays: the logarithm of the sum, over the stages since the last purchase, fewer
 * than make one, of how likely they are, the first being 1; its slope by r; and how many they are on average. `since` is
 * the share of α + T that passed since then. Of one stage all three are 0. Written into `still`.
 */
function hearSilence(shape: number, since: number, stages: number, still: Silence): void {
  let [term, sum, byShape, byStages, harmonic] = [1, 1, 0, 0, 0];
  for (let stage = 1; stage < stages; stage += 1) {
    const from = shape + stage - 1;
    term *= (from * since) / stage;
    harmonic += 1 / from;
    sum += term;
    byShape += term * harmonic;
    byStages += term * stage;
  }
  still.log = Math.log(sum);
  still.byR = byShape / sum;
  still.stages = byStages / sum;
}

/** The slope by α of r ln α − (r + passed) ln(α + weeks). */
function slopeByAlpha(r: number, alpha: number, passed: number, weeks: number): number {
  return ((weeks * r) / alpha - passed) / (alpha + weeks);
}

/** A product of ones beyond this is added by its logarithm, before it overflows. */
const LARGE = 1e300;

/** What is added up over customers: the slopes by r, α, a, b, the log-likelihood, and a product whose logarithm is part of it. */
const [BY_R, BY_ALPHA, BY_A, BY_B, TOTAL, PRODUCT] = [0, 1, 2, 3, 4, 5] as const;
/** Groups are added up in stretches: of a function that seldom ends V8 loses the compiled code whenever it does. */
const STRETCH = 1024;

/** A model with what depends on its parameters alone, of a frequency and of a number of days. */
interface ModelTables extends BetaGeometric {
  readonly stages: number;
  readonly ofFrequency: ReturnType<typeof ofFrequencies>;
  readonly logs: Float64Array;
}

/** Adds up a stretch of the groups, `from` up to `end`. */
function addStretch(
  { r, alpha, a, b, stages, ofFrequency, logs }: ModelTables,
  { customers, frequency, recency, age }: PurchaseGroups,
  from: number,
  end: number,
  sums: Float64Array,
): void {
  const still: Silence = { log: 0, byR: 0, stages: 0 };
  let byR = sums[BY_R] as number;
  let byAlpha = sums[BY_ALPHA] as number;
  let byA = sums[BY_A] as number;
  let byB = sums[BY_B] as number;
  let total = sums[TOTAL] as number;
  // One logarithm for many customers: each adds that of a number from 1 to 2.
  let product = sums[PRODUCT] as number;
  for (let at = from; at < end; at += 1) {
    const weight = customers[at] as number;
    const x = frequency[at] as number;
    const passed = stages * x;
    const days = age[at] as number;
    const daysToLast = recency[at] as number;
    const weeks = days / DAYS_A_WEEK;
    const weeksToLast = daysToLast / DAYS_A_WEEK;
    const logAge = logs[days] as number;
    const logRecency = logs[daysToLast] as number;
    if (stages > 1) hearSilence(r + passed, (weeks - weeksToLast) / (alpha + weeks), stages, still);
    const logOdds = (ofFrequency.leaving[x] as number) + (r + passed) * (logAge - logRecency) - still.log;
    const odds = Math.exp(-Math.abs(logOdds));
    const left = (logOdds > 0 ? 1 : odds) / (1 + odds);
    const stays = 1 - left;
    const log = (ofFrequency.log[x] as number) - (r + passed) * logAge + still.log;
    total += weight * (log + Math.max(logOdds, 0));
    if (weight === 1) product *= 1 + odds;
    else total += weight * Math.log1p(odds);
    if (product > LARGE) {
      total += Math.log(product);
      product = 1;
    }
    byR += weight * ((ofFrequency.byR[x] as number) - stays * (logAge - still.byR) - left * logRecency);
    const ofAge = slopeByAlpha(r, alpha, passed, weeks) - still.stages / (alpha + weeks);
    byAlpha += weight * (stays * ofAge + left * slopeByAlpha(r, alpha, passed, weeksToLast));
    byA += weight * ((ofFrequency.byA[x] as number) + left / a);
    byB +=
      weight * ((ofFrequency.byB[x] as number) - (left > 0 ? left / (b + x + ofFrequency.first - 1) : 0));
  }
  sums[BY_R] = byR;
  sums[BY_ALPHA] = byAlpha;
  sums[BY_A] = byA;
  sums[BY_B] = byB;
  sums[TOTAL] = total;
  sums[PRODUCT] = product;
}

/**
 * The log-likelihood of all customers and, written into `gradient`, its slopes by r, α, a, b: equation 6 of the BG/NBD
 * paper and its likes. Of MBG/CNBD-k what no parameter changes is left out.
 */
export function betaGeometricLogLikelihood(
  leaving: Leaving,
  model: BetaGeometric,
  groups: PurchaseGroups,
  gradient: Float64Array,
): number {
  const tables: ModelTables = {
    ...model,
    stages: leaving.stages,
    ofFrequency: ofFrequencies(groups.frequencyAtMost, model, leaving),
    logs: logsOfDays(groups.ageAtMost, model.alpha),
  };
  const size = groups.customers.length;
  const sums = Float64Array.of(0, 0, 0, 0, 0, 1);
  for (let from = 0; from < size; from += STRETCH)
    addStretch(tables, groups, from, Math.min(size, from + STRETCH), sums);
  gradient.set(sums.subarray(BY_R, TOTAL));
  return (sums[TOTAL] as number) + Math.log(sums[PRODUCT] as number);
}

/** The probability (0–1) that a customer is still active; 1, by BG/NBD, for one who has not bought again. */
export function probabilityActive(
  { leavesAtFirst, stages }: Leaving,
  { r, alpha, a, b }: BetaGeometric,
  frequency: number,
  recency: number,
  age: number,
): number {
  const occasions = frequency + (leavesAtFirst ? 1 : 0);
  if (occasions === 0) return 1;
  const shape = r + stages * frequency;
  const quiet = shape * Math.log((alpha + age) / (alpha + recency));
  const still: Silence = { log: 0, byR: 0, stages: 0 };
  if (stages > 1) hearSilence(shape, (age - recency) / (alpha + age), stages, still);
  return 1 / (1 + (a / (b + occasions - 1)) * Math.exp(quiet - still.log));
}

/** How likely (0–1) one who is still active is to have passed 0, 1 … stages since the last purchase. */
export function stagesPassed(
  stages: number,
  { r, alpha }: BetaGeometric,
  frequency: number,
  recency: number,
  age: number,
): readonly number[] {
  const shape = r + stages * frequency;
  const since = (age - recency) / (alpha + age);
  const likely = [1];
  for (let stage = 1; stage < stages; stage += 1) {
    likely.push(((likely[stage - 1] as number) * (shape + stage - 1) * since) / stage);
  }
  const all = likely.reduce((sum, one) => sum + one, 0);
  return likely.map((one) => one / all);
}
