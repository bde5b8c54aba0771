import { DAYS_A_WEEK } from '../purchase-groups.ts';
import { RATE_AND_RISK, TWO_RATES } from './axes.ts';
import { type BetaGeometric, type Leaving, probabilityActive, stagesPassed } from './beta-geometric.ts';
import type { ParetoNbd } from './departures.ts';
import { type PurchasesWithin, purchasesBeforeLeaving } from './expected-purchases.ts';
import { probabilityStillThere, whileThere } from './pareto-nbd.ts';
import { betaGeometricAt, leavingOf, type PurchaseFit, paretoNbdAt } from './purchase-fit.ts';

/** What a model says of a customer. Times in weeks; recency 0 with frequency 0. */
export interface Behaviour {
  readonly stages: number;
  /** Probability (0–1) of being active. */
  readonly active: (frequency: number, recency: number, age: number) => number;
  /** How likely (0–1), one who is active, to have passed 0, 1 … stages since the last purchase. */
  readonly passed: (frequency: number, recency: number, age: number) => readonly number[];
  /** Expected purchases within some weeks of one who is active and passed so many stages; never below 0. */
  readonly whileActive: (frequency: number, age: number, passed: number) => PurchasesWithin;
}

const ONE_STAGE = [1];

function betaGeometricBehaviour(leaving: Leaving, model: BetaGeometric): Behaviour {
  const { stages, leavesAtFirst } = leaving;
  const known = new Map<number, PurchasesWithin>();
  return {
    stages,
    active: (frequency, recency, age) => probabilityActive(leaving, model, frequency, recency, age),
    passed: (frequency, recency, age) =>
      stages === 1 ? ONE_STAGE : stagesPassed(stages, model, frequency, recency, age),
    whileActive: (frequency, age, passed) => {
      const key = frequency * stages + passed;
      const within =
        known.get(key) ??
        purchasesBeforeLeaving({
          shape: model.r + key,
          a: model.a,
          stays: model.b + frequency + (leavesAtFirst ? 1 : 0),
          stages,
          passed,
        });
      known.set(key, within);
      return (weeks) => within(weeks / (model.alpha + age));
    },
  };
}

/** Beyond any number of days in a file; products of three stay exact. */
const SPAN = 100_000;

function paretoNbdBehaviour(model: ParetoNbd): Behaviour {
  const known = new Map<number, number>();
  return {
    stages: 1,
    active: (frequency, recency, age) => {
      const key = (frequency * SPAN + recency * DAYS_A_WEEK) * SPAN + age * DAYS_A_WEEK;
      const probability = known.get(key) ?? probabilityStillThere(model, frequency, recency, age);
      known.set(key, probability);
      return probability;
    },
    passed: () => ONE_STAGE,
    whileActive: (frequency, age) => whileThere(model, frequency, age),
  };
}

/** What a fitted model says of customers. */
export function behaviourOf(fit: PurchaseFit): Behaviour {
  return fit.name === 'paretonbd'
    ? paretoNbdBehaviour(fit.parameters)
    : betaGeometricBehaviour(leavingOf(fit.name, fit.stages), fit.parameters);
}

/** What the same model would say with its parameters elsewhere on the axes of its search. */
export function behaviourAt({ name, stages }: PurchaseFit, point: Float64Array): Behaviour {
  return name === 'paretonbd'
    ? paretoNbdBehaviour(paretoNbdAt(TWO_RATES.logsAt(point)))
    : betaGeometricBehaviour(leavingOf(name, stages), betaGeometricAt(RATE_AND_RISK.logsAt(point)));
}

/** Expected purchases, within some weeks, of a customer of whom all is known. */
export function expectedPurchases(
  behaviour: Behaviour,
): (frequency: number, recency: number, age: number, weeks: number) => number {
  return (frequency, recency, age, weeks) =>
    behaviour.active(frequency, recency, age) *
    behaviour
      .passed(frequency, recency, age)
      .reduce((sum, share, passed) => sum + share * behaviour.whileActive(frequency, age, passed)(weeks), 0);
}
