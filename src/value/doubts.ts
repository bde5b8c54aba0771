import type { Histories } from './histories.ts';
import type { Holdout } from './holdout.ts';
import type { BgNbdFit } from './models/bg-nbd.ts';
import type { GammaGammaFit } from './models/gamma-gamma.ts';
import { PARAMETER_HIGH } from './models/positive-fit.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';
import type { Regularity } from './regularity.ts';
import type { Warning, WarningCode } from './warning.ts';

/** Fewer customers with a repeat purchase, or fewer weeks, and nothing is fitted; fewer than the second, and we warn. */
export const REPEAT_CUSTOMERS = { least: 10, enough: 100 } as const;
export const WEEKS = { least: 4, enough: 26 } as const;
/** From here on, frequency and amount are too closely related for the amounts to be forecast apart. */
export const CORRELATION_AT_MOST = 0.3;
/** A forecast further off than this share of what came is warned of. */
export const FORECAST_ERROR_AT_MOST = 0.2;
/** From this share of regular customers on, the file looks like subscriptions. */
const REGULAR_AT_MOST = 0.5;
/** A mean risk of leaving below this, after each purchase, means that hardly anybody leaves. */
const LEAVING_AT_LEAST = 0.01;

/** Customers who bought on more than one day. */
export function repeatCustomers({ purchaseDays }: Histories): number {
  return purchaseDays.reduce((count, days) => (days > 1 ? count + 1 : count), 0);
}

function weeksOf({ startDay, endDay }: Histories): number {
  return (endDay - startDay + 1) / DAYS_A_WEEK;
}

/** Why nothing can be fitted on these histories; undefined when it can. */
export function refusalOf(histories: Histories): Warning | undefined {
  const [customers, weeks] = [repeatCustomers(histories), weeksOf(histories)];
  if (weeks < WEEKS.least) return { code: 'too-short-period', params: { weeks, least: WEEKS.least } };
  if (customers < REPEAT_CUSTOMERS.least) {
    return { code: 'too-few-repeat-customers', params: { customers, least: REPEAT_CUSTOMERS.least } };
  }
  return undefined;
}

/** What is doubtful before anything is fitted. */
export function doubtsOfFile(histories: Histories, regularity: Regularity): Warning[] {
  const [customers, weeks] = [repeatCustomers(histories), weeksOf(histories)];
  const doubts: Warning[] = [];
  if (weeks < WEEKS.enough) doubts.push({ code: 'short-period', params: { weeks, least: WEEKS.enough } });
  if (customers < REPEAT_CUSTOMERS.enough) {
    doubts.push({ code: 'few-repeat-customers', params: { customers, least: REPEAT_CUSTOMERS.enough } });
  }
  if (regularity.customers >= REPEAT_CUSTOMERS.least && regularity.share >= REGULAR_AT_MOST) {
    doubts.push({ code: 'regular-purchases', params: { share: regularity.share } });
  }
  return doubts;
}

type Model = 'bgnbd' | 'gammaGamma' | 'holdout';

function doubtsOfSearch(model: Model, { converged }: { readonly converged: boolean }): Warning[] {
  return converged ? [] : [{ code: 'not-converged', params: { model } }];
}

/** What it means for customers that a parameter ran to a bound of the search; said by the parameter when it means none. */
function doubtsOfBounds(
  model: Model,
  estimates: Readonly<Record<string, { readonly value: number; readonly onBound: boolean }>>,
  meanings: readonly (readonly [code: WarningCode, parameters: readonly string[]])[],
): Warning[] {
  const bound = Object.entries(estimates).filter(([, { onBound }]) => onBound);
  const isHigh = (name: string) =>
    bound.some(([own, { value }]) => own === name && value > PARAMETER_HIGH / 2);
  const meant = meanings.filter(([, parameters]) => parameters.some(isHigh));
  const named = meant.flatMap(([, parameters]) => parameters);
  return [
    ...meant.map(([code]) => ({ code, params: { model } })),
    ...bound
      .filter(([name]) => !named.includes(name) || !isHigh(name))
      .map(([parameter, { value }]) => ({
        code: 'boundary-parameter' as const,
        params: { model, parameter, value },
      })),
  ];
}

/** What is doubtful about the fit of the purchases. */
export function doubtsOfPurchases(fit: BgNbdFit): Warning[] {
  const { r, alpha, a, b } = fit.estimates;
  const isBound = [r, alpha, a, b].some(({ onBound }) => onBound);
  const isNobodyLeaving = isBound && a.value / (a.value + b.value) < LEAVING_AT_LEAST;
  const leaving = isNobodyLeaving
    ? [{ code: 'nobody-leaves' as const, params: { model: 'bgnbd' } }]
    : doubtsOfBounds('bgnbd', { a, b }, [['all-leave-alike', ['a', 'b']]]);
  const buying = doubtsOfBounds('bgnbd', { r, alpha }, [['same-rhythm', ['r', 'alpha']]]);
  return [...doubtsOfSearch('bgnbd', fit), ...leaving, ...buying];
}

/** What is doubtful about the fit of the amounts, and about keeping them apart from the purchases. */
export function doubtsOfAmounts(fit: GammaGammaFit, correlation: number | null): Warning[] {
  const doubts = [
    ...doubtsOfSearch('gammaGamma', fit),
    ...doubtsOfBounds('gammaGamma', fit.estimates, [
      ['same-spending', ['q', 'gamma']],
      ['even-amounts', ['p']],
    ]),
  ];
  if (correlation !== null && Math.abs(correlation) > CORRELATION_AT_MOST) {
    const params = { correlation, most: CORRELATION_AT_MOST };
    doubts.push({ code: 'frequency-and-amount-related', params });
  }
  return doubts;
}

/** What the check on the second half makes doubtful. */
export function doubtsOfHoldout({ fit, expected, actual }: Holdout): Warning[] {
  const doubts = doubtsOfSearch('holdout', fit);
  const isOff = Math.abs(expected - actual) > FORECAST_ERROR_AT_MOST * actual;
  if (isOff) doubts.push({ code: 'forecast-off', params: { expected, actual } });
  return doubts;
}
