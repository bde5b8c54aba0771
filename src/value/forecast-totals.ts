import type { Analysis } from './analysis.ts';
import { usualHorizon } from './economics.ts';
import { isContracts } from './forecast-basis.ts';
import { errorWithin, logError, monthsObserved } from './forecast-error.ts';
import { type ForecastGround, variancesOf } from './forecast-interval.ts';
import type { Histories } from './histories.ts';
import type { ModelName } from './model-name.ts';
import { repeatLastPeriod } from './plain-rule.ts';
import { DAYS_A_MONTH, purchasesWithin } from './purchase-forecast.ts';
import { intervalAround } from './total-interval.ts';
import type { Transactions } from './transactions.ts';
import type { Better } from './verdict.ts';

/** A file of purchases and what the models say of it. */
export interface Study {
  /** Null where the file sums up each customer in a row. */
  readonly transactions: Transactions | null;
  readonly histories: Histories;
  readonly hasAmounts: boolean;
  readonly analysis: Analysis;
}

export type Interval = readonly [low: number, high: number];

/** What today's customers are expected to buy within some months, undiscounted, costs not taken off. */
export interface ForecastTotals {
  readonly model: ModelName;
  readonly months: number;
  /** Longer than what was observed. */
  readonly isBeyond: boolean;
  readonly purchases: number;
  /** Of all that a total may be off by, at 95 %: parameters, chance among customers, and how far such forecasts were off. */
  readonly purchasesInterval: Interval;
  /** Null where no amounts can be expected. */
  readonly revenue: number | null;
  readonly revenueInterval: Interval | null;
  /** The last period repeated; null for a file that sums up its customers. */
  readonly plain: { readonly purchases: number; readonly revenue: number | null } | null;
  /** Which of both to go by. */
  readonly proposed: Better;
}

function sumOf(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}

function plainTotals(
  { transactions, histories, hasAmounts }: Study,
  months: number,
): ForecastTotals['plain'] {
  if (transactions === null) return null;
  const { purchases, revenue } = repeatLastPeriod(transactions, histories, Math.round(months * DAYS_A_MONTH));
  return { purchases: sumOf(purchases), revenue: hasAmounts ? sumOf(revenue) : null };
}

/** An interval that leaves out neither of two forecasts. */
function holding([low, high]: Interval, other: number | null | undefined): Interval {
  return other == null ? [low, high] : [Math.min(low, other), Math.max(high, other)];
}

/** The interval of a total, `log` being the logarithm by which its forecast of what was held out was off. */
function intervalOf(
  ground: ForecastGround,
  total: number,
  { months, log, hasAmounts }: { months: number; log: number | null; hasAmounts: boolean },
): Interval {
  const { parameters, chance } = variancesOf(ground, months, hasAmounts);
  const isContract = isContracts(ground.basis);
  const error = errorWithin(ground.histories, { observed: log, months, isContract });
  return intervalAround(total, [parameters, chance, error ** 2]);
}

/** Adds up what is expected within some months; null when nothing is foreseen. */
export function totalForecast(study: Study, months: number): ForecastTotals | null {
  const { histories, analysis } = study;
  const { basis, purchases: foreseen, forecast, holdout, verdict, choice, gammaGamma } = analysis;
  if (basis === null || foreseen === null || choice === null) return null;
  const ground = { basis, histories, gammaGamma, purchases: foreseen };
  const each = purchasesWithin(foreseen, months);
  const purchases = sumOf(each);
  const revenue = forecast && each.reduce((sum, one, at) => sum + one * (forecast.amount[at] as number), 0);
  const plain = plainTotals(study, months);
  const proposed = plain && verdict ? verdict.proposed : 'model';
  const other = proposed === 'plain' ? plain : null;
  const { chosen, actual } = holdout ?? {};
  const log = chosen && actual ? logError(chosen.purchases, actual.purchases) : null;
  const isKnown = chosen?.revenue != null && actual?.revenue != null;
  const logOfRevenue = isKnown ? logError(chosen.revenue ?? 0, actual.revenue ?? 0) : log;
  return {
    model: choice.name,
    months,
    isBeyond: usualHorizon(monthsObserved(histories)) < months,
    purchases,
    purchasesInterval: holding(
      intervalOf(ground, purchases, { months, log, hasAmounts: false }),
      other?.purchases,
    ),
    revenue,
    revenueInterval:
      revenue === null
        ? null
        : holding(
            intervalOf(ground, revenue, { months, log: logOfRevenue, hasAmounts: true }),
            other?.revenue,
          ),
    plain,
    proposed,
  };
}
