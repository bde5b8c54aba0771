import { dayNumber, isoDay } from './calendar.ts';
import type { BetaGeometric } from './models/beta-geometric.ts';
import type { GammaGamma } from './models/gamma-gamma.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';
import { drawBeta, drawGamma, randomFrom } from './random-draws.ts';

/** A population that behaves as the models suppose. */
export interface Population {
  readonly customers: number;
  /** First purchases fall on these first weeks, evenly. */
  readonly newcomerWeeks: number;
  readonly weeks: number;
  /** ISO day. */
  readonly from: string;
  readonly purchases: BetaGeometric;
  readonly amounts: GammaGamma;
}

/** The CDNOW customers as published: Fader, Hardie and Lee 2005; Fader and Hardie 2013 (note 025). */
export const PUBLISHED_POPULATION: Population = {
  customers: 2357,
  newcomerWeeks: 12,
  weeks: 78,
  from: '2025-01-01',
  purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  amounts: { p: 6.25, q: 3.74, gamma: 15.44 },
};

/** The same sample for everyone. */
const SAMPLE_SEED = 17;

export interface SimulatedPurchase {
  /** Counted from 0. */
  readonly customer: number;
  /** Days from 1970-01-01. */
  readonly day: number;
  /** Two decimals, above 0. */
  readonly amount: number;
}

/** Simulates purchases, customer after customer. */
export function simulatePurchases(population: Population, seed: number): readonly SimulatedPurchase[] {
  const { purchases: model, amounts, newcomerWeeks, weeks } = population;
  const random = randomFrom(seed);
  const [year, month, day] = population.from.split('-').map(Number);
  const start = dayNumber(year ?? 0, month ?? 0, day ?? 0) ?? 0;
  const found: SimulatedPurchase[] = [];
  for (let customer = 0; customer < population.customers; customer += 1) {
    const rate = drawGamma(random, model.r) / model.alpha;
    const leaving = drawBeta(random, model.a, model.b);
    const spending = drawGamma(random, amounts.q) / amounts.gamma;
    const buy = (at: number) => {
      const amount = Math.max(1, Math.round((100 * drawGamma(random, amounts.p)) / spending)) / 100;
      found.push({ customer, day: start + Math.floor(at * DAYS_A_WEEK), amount });
    };
    let at = Math.floor((1 - random()) * newcomerWeeks * DAYS_A_WEEK) / DAYS_A_WEEK;
    buy(at);
    for (;;) {
      at -= Math.log(random()) / rate;
      if (!(at < weeks)) break;
      buy(at);
      if (random() < leaving) break;
    }
  }
  return found;
}

/** The sample as a file: every customer's name says that it is synthetic. */
export function writeSample(population: Population = PUBLISHED_POPULATION, seed = SAMPLE_SEED): string {
  const rows = simulatePurchases(population, seed).map(
    ({ customer, day, amount }) =>
      `synthetic-${String(customer + 1).padStart(4, '0')},${isoDay(day)},${amount.toFixed(2)}\n`,
  );
  return `customer,date,amount\n${rows.join('')}`;
}
