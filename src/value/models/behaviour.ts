import { DAYS_A_WEEK, type PurchaseGroups } from '../purchase-groups.ts';
import { RATE_AND_RISK, TWO_RATES } from './axes.ts';
import { type BetaGeometric, type Leaving, probabilityActive, stagesPassed } from './beta-geometric.ts';
import { curvesByShare } from './curves.ts';
import type { ParetoNbd } from './departures.ts';
import { type PurchasesWithin, purchasesBeforeLeaving } from './expected-purchases.ts';
import { probabilitiesStillThere, probabilityStillThere, whileThere } from './pareto-nbd.ts';
import { betaGeometricAt, leavingOf, type PurchaseFit, paretoNbdAt } from './purchase-fit.ts';

/** What a model says of a customer. Times in weeks; recency 0 with frequency 0. */
export interface Behaviour {
  readonly stages: number;
  /** Probability (0–1) of being active. */
  readonly active: (frequency: number, recency: number, age: number) => number;
  /** The same of the customers of each group. */
  readonly actives: (groups: PurchaseGroups) => Float64Array;
  /** How likely (0–1), one who is active, to have passed 0, 1 … stages since the last purchase. */
  readonly passed: (frequency: number, recency: number, age: number) => readonly number[];
  /** Expected purchases within some weeks of one who is active and passed so many stages; never below 0. */
  readonly whileActive: (frequency: number, age: number, passed: number) => PurchasesWithin;
  /** The same within each horizon, of customers of several ages: to nine digits, found together. */
  readonly curves: (
    frequency: number,
    passed: number,
    ages: Float64Array,
    horizons: Float64Array,
  ) => readonly Float64Array[];
}

const ONE_STAGE = [1];

function betaGeometricBehaviour(leaving: Leaving, model: BetaGeometric): Behaviour {
  const { stages, leavesAtFirst } = leaving;
  const known = new Map<number, PurchasesWithin>();
  /** Over horizons given as shares of α + T. */
  const ofFrequency = (frequency: number, passed: number): PurchasesWithin => {
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
    return within;
  };
  return {
    stages,
    active: (frequency, recency, age) => probabilityActive(leaving, model, frequency, recency, age),
    actives: ({ frequency, recency, age }) => {
      const found = new Float64Array(frequency.length);
      for (let at = 0; at < found.length; at += 1) {
        const [last, end] = [(recency[at] as number) / DAYS_A_WEEK, (age[at] as number) / DAYS_A_WEEK];
        found[at] = probabilityActive(leaving, model, frequency[at] as number, last, end);
      }
      return found;
    },
    passed: (frequency, recency, age) =>
      stages === 1 ? ONE_STAGE : stagesPassed(stages, model, frequency, recency, age),
    whileActive: (frequency, age, passed) => {
      const within = ofFrequency(frequency, passed);
      return (weeks) => within(weeks / (model.alpha + age));
    },
    curves: (frequency, passed, ages, horizons) => {
      const within = ofFrequency(frequency, passed);
      return curvesByShare(within, { scale: model.alpha, stages, ages, horizons });
    },
  };
}

function paretoNbdBehaviour(model: ParetoNbd): Behaviour {
  return {
    stages: 1,
    active: (frequency, recency, age) => probabilityStillThere(model, frequency, recency, age),
    actives: (groups) => probabilitiesStillThere(model, groups),
    passed: () => ONE_STAGE,
    whileActive: (frequency, age) => whileThere(model, frequency, age),
    curves: (frequency, _, ages, horizons) =>
      Array.from(ages, (age) => horizons.map(whileThere(model, frequency, age))),
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
