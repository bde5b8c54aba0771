import type { ContractStudy } from './contract-forecast.ts';
import type { Histories } from './histories.ts';
import type { Holdout } from './holdout.ts';
import type { GammaGammaFit } from './models/gamma-gamma.ts';
import type { PurchaseFit } from './models/purchase-fit.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';
import type { Regularity } from './regularity.ts';
import { hasTwoYears } from './two-years.ts';
import { isOff, judgeHoldout } from './verdict.ts';
import type { Warning, WarningCode } from './warning.ts';

/** Fewer customers with a repeat purchase, or fewer weeks, and nothing is fitted; fewer than the second, and we warn. */
export const REPEAT_CUSTOMERS = { least: 10, enough: 100 } as const;
export const WEEKS = { least: 4, enough: 26 } as const;
/** From here on, frequency and amount are too closely related for the amounts to be forecast apart. */
export const CORRELATION_AT_MOST = 0.3;
/** From this share of regular customers on, the file looks like subscriptions. */
const REGULAR_AT_MOST = 0.5;
/** A mean risk of leaving below this, after each purchase or within a year, means that hardly anybody leaves. */
const LEAVING_AT_LEAST = 0.01;
const WEEKS_A_YEAR = 365.25 / DAYS_A_WEEK;

/** Customers who bought on more than one day. */
export function repeatCustomers({ purchaseDays }: Pick<Histories, 'purchaseDays'>): number {
  let count = 0;
  for (let at = 0; at < purchaseDays.length; at += 1) if ((purchaseDays[at] as number) > 1) count += 1;
  return count;
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

/** Whether purchases come at regular intervals, as subscribers' do. */
export function isRegular({ customers, share }: Regularity): boolean {
  return customers >= REPEAT_CUSTOMERS.least && share >= REGULAR_AT_MOST;
}

/** What is doubtful before anything is fitted. `hasContracts`: subscriptions were recognised, and are modelled as such. */
export function doubtsOfFile(
  histories: Histories,
  regularity: Regularity | null,
  hasContracts: boolean,
): Warning[] {
  const [customers, weeks] = [repeatCustomers(histories), weeksOf(histories)];
  const doubts: Warning[] = [];
  if (weeks < WEEKS.enough) doubts.push({ code: 'short-period', params: { weeks, least: WEEKS.enough } });
  if (!hasTwoYears(histories) && !hasContracts) doubts.push({ code: 'season-unknown', params: { weeks } });
  if (customers < REPEAT_CUSTOMERS.enough) {
    doubts.push({ code: 'few-repeat-customers', params: { customers, least: REPEAT_CUSTOMERS.enough } });
  }
  if (regularity && isRegular(regularity)) {
    const code = hasContracts ? 'contracts' : 'regular-purchases';
    doubts.push({ code, params: { share: regularity.share } });
  }
  return doubts;
}

function doubtsOfSearch(model: string, { converged }: { readonly converged: boolean }): Warning[] {
  return converged ? [] : [{ code: 'not-converged', params: { model } }];
}

type AxisBounds = readonly ('low' | 'high' | null)[];
/** What it means for customers that an axis of the search ran to a bound. */
interface Meaning {
  readonly axis: number;
  readonly bound: 'low' | 'high';
  readonly code: WarningCode;
}

/** A bound that was met is said by what it means, and by a parameter when it means nothing. */
function doubtsOfBounds(
  model: string,
  bounds: AxisBounds,
  meanings: readonly Meaning[],
  estimates: Readonly<Record<string, { readonly value: number; readonly onBound: boolean }>>,
): Warning[] {
  const isMet = ({ axis, bound }: Meaning) => bounds[axis] === bound;
  const meant = meanings.filter(isMet);
  const isMeant = (axis: number) => meant.some((meaning) => meaning.axis === axis);
  const unmeant = bounds.some((bound, axis) => bound !== null && !isMeant(axis));
  const bound = Object.entries(estimates).find(([, { onBound }]) => onBound);
  return [
    ...meant.map(({ code }) => ({ code, params: { model } })),
    ...(unmeant && bound
      ? [
          {
            code: 'boundary-parameter' as const,
            params: { model, parameter: bound[0], value: bound[1].value },
          },
        ]
      : []),
  ];
}

/** The mean risk of leaving: at a purchase, or within a year. */
function riskOf(fit: PurchaseFit): number {
  if (fit.name !== 'paretonbd') return fit.parameters.a / (fit.parameters.a + fit.parameters.b);
  return 1 - (1 + WEEKS_A_YEAR / fit.parameters.beta) ** -fit.parameters.s;
}

/** What is doubtful about the fit of the purchases. */
export function doubtsOfPurchases(fit: PurchaseFit): Warning[] {
  const { bounds } = fit.peak;
  const rhythm: Meaning = { axis: 1, bound: 'high', code: 'same-rhythm' };
  const alike: Meaning = { axis: 3, bound: 'high', code: 'all-leave-alike' };
  const isNobodyLeaving = bounds.some((bound) => bound !== null) && riskOf(fit) < LEAVING_AT_LEAST;
  const { name } = fit;
  const leaving: Warning[] = isNobodyLeaving ? [{ code: 'nobody-leaves', params: { model: name } }] : [];
  const told = isNobodyLeaving ? bounds.map((bound, axis) => (axis > 1 ? null : bound)) : bounds;
  return [
    ...doubtsOfSearch(name, fit),
    ...leaving,
    ...doubtsOfBounds(name, told, [alike, rhythm], fit.estimates),
  ];
}

/** What is doubtful about the fit of the contracts. */
export function doubtsOfContracts({ fit }: ContractStudy): Warning[] {
  return doubtsOfSearch('contract', fit);
}

/** What is doubtful about the fit of the amounts, and about keeping them apart from the purchases. */
export function doubtsOfAmounts(fit: GammaGammaFit, correlation: number | null): Warning[] {
  const { bounds } = fit.peak;
  const same: Meaning[] = [1, 2].map((axis) => ({ axis, bound: 'high', code: 'same-spending' }));
  const met = same.find(({ axis }) => bounds[axis] === 'high');
  const told = bounds.map((bound, axis) => (met && axis !== met.axis && axis > 0 ? null : bound));
  const even: Meaning = { axis: 0, bound: 'high', code: 'even-amounts' };
  const doubts = [
    ...doubtsOfSearch('gammaGamma', fit),
    ...doubtsOfBounds('gammaGamma', told, [...same, even], fit.estimates),
  ];
  if (correlation !== null && Math.abs(correlation) > CORRELATION_AT_MOST) {
    const params = { correlation, most: CORRELATION_AT_MOST };
    doubts.push({ code: 'frequency-and-amount-related', params });
  }
  return doubts;
}

/** What the check on what was held out makes doubtful. */
export function doubtsOfHoldout(holdout: Holdout): Warning[] {
  const { chosen, repeated, actual } = holdout;
  const doubts = doubtsOfSearch('holdout', chosen.fit);
  if (isOff(chosen.purchases, actual.purchases)) {
    const params = { expected: chosen.purchases, actual: actual.purchases };
    doubts.push({ code: 'forecast-off', params });
  }
  if (chosen.revenue !== null && actual.revenue !== null && isOff(chosen.revenue, actual.revenue)) {
    const params = { expectedAmount: chosen.revenue, actualAmount: actual.revenue };
    doubts.push({ code: 'revenue-off', params });
  }
  if (judgeHoldout(holdout).proposed === 'plain') {
    const params = { expected: chosen.purchases, plain: repeated.purchases, actual: actual.purchases };
    doubts.push({ code: 'plain-rule-better', params });
  }
  return doubts;
}
