import type { Findings } from '../value/analysis.ts';
import { usualHorizon } from '../value/economics.ts';
import { monthsObserved } from '../value/forecast-error.ts';
import { type ForecastTotals, type Study, totalForecast } from '../value/forecast-totals.ts';

/** What the models say of all customers together. */
export interface Models extends Findings {
  /** Values can be forecast. */
  readonly hasForecast: boolean;
  /** As far ahead as the file goes back, in months; and how far that is. */
  readonly horizon: number;
  readonly monthsObserved: number;
  /** What is expected within that where values cannot be forecast; null when nothing is foreseen. */
  readonly totals: ForecastTotals | null;
}

/** What the models say, without the customers. */
export function modelsOf(study: Study): Models {
  const { basis: _basis, purchases: _purchases, forecast, ...findings } = study.analysis;
  const observed = monthsObserved(study.histories);
  const horizon = usualHorizon(observed);
  const totals = forecast ? null : totalForecast(study, horizon);
  return { ...findings, hasForecast: forecast !== null, horizon, monthsObserved: observed, totals };
}
