import type { Analysis } from '../value/analysis.ts';
import { isoDay } from '../value/calendar.ts';
import { type Economics, FIRST_ECONOMICS, usualHorizon } from '../value/economics.ts';
import { monthsObserved } from '../value/forecast-error.ts';
import { type Study, totalForecast } from '../value/forecast-totals.ts';
import type { Histories } from '../value/histories.ts';
import type { Trial, TrialScore } from '../value/holdout.ts';
import { lifetimeValues } from '../value/lifetime-value.ts';
import type { AskedEconomics } from './value-economics.ts';

interface Fitted {
  readonly parameters: object;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** The economics asked for, over as many months as suit what was observed. */
export function economicsFor(asked: AskedEconomics, histories: Histories): Economics {
  return { ...FIRST_ECONOMICS, months: usualHorizon(monthsObserved(histories)), ...asked };
}

function fitLine({ parameters, logLikelihood, converged }: Fitted) {
  return { ...parameters, logLikelihood, converged };
}

function contractLine({ contract }: Analysis) {
  if (contract === null) return null;
  const { fit, ...seen } = contract;
  return { ...fitLine(fit), ...seen };
}

function scoreLine({ purchases, revenue, meanAbsoluteError, rankCorrelation, topTenth }: TrialScore) {
  return { purchases, revenue, meanAbsoluteError, rankCorrelation, topTenth };
}

function trialLine(trial: Trial) {
  return { model: trial.name, logLikelihood: trial.logLikelihood, ...scoreLine(trial) };
}

function holdoutLine({ holdout, verdict }: Analysis) {
  if (holdout === null) return null;
  const { calibrationEnd, customers, actual, chosen, trials, repeated, recent, byFrequency } = holdout;
  const bgnbd = trials.find(({ name }) => name === 'bgnbd');
  const { purchases, revenue, meanAbsoluteError, rankCorrelation, topTenth } = chosen;
  const hasRevenue = revenue !== null && actual.revenue !== null;
  return {
    calibrationEnd: isoDay(calibrationEnd),
    bgnbd: bgnbd ? fitLine(bgnbd.fit) : null,
    model: chosen.name,
    customers,
    expected: purchases,
    actual: actual.purchases,
    meanAbsoluteError,
    rankCorrelation,
    topTenth,
    revenue: hasRevenue ? { expected: revenue, actual: actual.revenue } : null,
    plain: { ...scoreLine(repeated), recent: scoreLine(recent) },
    better: verdict,
    models: trials.map(trialLine),
    byFrequency,
  };
}

function forecastLine(study: Study, economics: Economics) {
  const totals = totalForecast(study, economics.months);
  if (totals === null) return null;
  const { model, months, purchases, purchasesInterval, revenue, revenueInterval, plain, proposed } = totals;
  const { forecast } = study.analysis;
  const values = forecast && lifetimeValues(forecast, economics);
  return {
    model,
    months,
    purchases,
    revenue,
    interval: revenueInterval ?? purchasesInterval,
    purchasesInterval,
    plain,
    proposed,
    margin: economics.margin,
    yearlyRate: economics.yearlyRate,
    value: values?.reduce((sum, value) => sum + value, 0) ?? null,
  };
}

/** What the models say of a file: each fit, which was chosen, what it forecasts and how that fared on what was held out. */
export function modelLines(study: Study, economics: Economics) {
  const { analysis } = study;
  const { fits, choice, gammaGamma, correlation } = analysis;
  const { mbgcnbd } = fits ?? {};
  return {
    bgnbd: fits && fitLine(fits.bgnbd),
    mbgnbd: fits && fitLine(fits.mbgnbd),
    paretonbd: fits && fitLine(fits.paretonbd),
    mbgcnbd: mbgcnbd ? { k: mbgcnbd.stages, ...fitLine(mbgcnbd) } : null,
    contract: contractLine(analysis),
    gammaGamma: gammaGamma && {
      ...gammaGamma.parameters,
      logLikelihood: gammaGamma.logLikelihood,
      customers: gammaGamma.customers,
      correlation,
    },
    chosen: choice?.name ?? null,
    margin: choice && { over: choice.next, logLikelihood: choice.fitMargin, heldOut: choice.heldOutMargin },
    forecast: forecastLine(study, economics),
    holdout: holdoutLine(analysis),
  };
}
