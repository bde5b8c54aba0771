import type { Trial } from './holdout.ts';
import type { ModelName } from './model-name.ts';
import type { PurchaseFit } from './models/purchase-fit.ts';

/** Which model was chosen, and by how much. */
export interface ModelChoice {
  readonly name: ModelName;
  /** The one it was chosen before; null when there was no other. */
  readonly next: ModelName | null;
  /**
   * By how many log-likelihood units it makes the whole file likelier than the next one, and what was held out; null for
   * contracts, and where nothing was held out. Below 0 where the other outweighs it.
   */
  readonly fitMargin: number | null;
  readonly heldOutMargin: number | null;
}

/** Chooses, of the models of when customers buy, the one by which the whole file and what was held out are likeliest together. */
export function chooseByLikelihood(fits: readonly PurchaseFit[], trials: readonly Trial[]): ModelChoice {
  const heldOut = (name: ModelName) => trials.find((trial) => trial.name === name)?.logLikelihood ?? null;
  const score = ({ name, logLikelihood }: PurchaseFit) => logLikelihood + (heldOut(name) ?? 0);
  const settled = fits.filter(({ converged }) => converged);
  const [best, next] = [...(settled.length > 0 ? settled : fits)].sort(
    (one, other) => score(other) - score(one),
  );
  if (best === undefined) throw new RangeError('There is a model to choose.');
  const [own, others] = [heldOut(best.name), next ? heldOut(next.name) : null];
  return {
    name: best.name,
    next: next?.name ?? null,
    fitMargin: next ? best.logLikelihood - next.logLikelihood : null,
    heldOutMargin: own === null || others === null ? null : own - others,
  };
}

function contractBefore(choice: ModelChoice): ModelChoice {
  return { name: 'contract', next: choice.name, fitMargin: null, heldOutMargin: null };
}

/** Contracts before the model chosen, unless that came nearer to the purchases held out. */
export function chooseContract(choice: ModelChoice, trials: readonly Trial[], actual: number): ModelChoice {
  const offBy = (name: ModelName) => {
    const trial = trials.find((one) => one.name === name);
    return trial ? Math.abs(trial.purchases - actual) : 0;
  };
  return offBy('contract') <= offBy(choice.name) ? contractBefore(choice) : choice;
}

/** Chooses where nothing was held out. `contracts`: whether the file holds any. */
export function chooseUntried(fits: readonly PurchaseFit[], hasContracts: boolean): ModelChoice {
  const choice = chooseByLikelihood(fits, []);
  return hasContracts ? contractBefore(choice) : choice;
}
