import type { BestCustomers } from '../../domain/model/best-customers.ts';
import type { OnePeriod } from '../../value/audit/one-period.ts';
import type { Whom } from '../../value/audit/whom.ts';
import { isoDay } from '../../value/calendar.ts';

/** The period that the summary keeps to; `isOwnMargin`: its tenths are by margins that the file or its families say. */
export interface UsualPeriod {
  readonly one: OnePeriod;
  readonly isOwnMargin: boolean;
}

/** Who brings most, for the summary; undefined where it cannot be told. */
export function bestCustomersOf(usual: UsualPeriod | null, whom: Whom | null): BestCustomers | undefined {
  if (!usual) return undefined;
  const { one, isOwnMargin } = usual;
  const [best] = one.tenths;
  if (!best || !(one.total.revenue > 0) || !(best.orders > 0)) return undefined;
  if (isOwnMargin && best.share === null) return undefined;
  const risk = whom?.atRisk;
  return {
    from: isoDay(one.period.from),
    to: isoDay(one.period.to),
    customers: best.customers,
    share: best.revenue / one.total.revenue,
    ...(isOwnMargin && best.share !== null && { ofMargin: best.share }),
    orders: best.orders / best.customers,
    basket: best.revenue / best.orders,
    ...(risk && risk.best > 0 && { left: { best: risk.best, customers: risk.customers, past: risk.past } }),
  };
}
