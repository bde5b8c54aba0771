import type { BestCustomers } from '../../domain/model/best-customers.ts';
import type { OnePeriod } from '../../value/audit/one-period.ts';
import type { Whom } from '../../value/audit/whom.ts';
import { isoDay } from '../../value/calendar.ts';

/** Who brings most, for the summary; undefined where it cannot be told. */
export function bestCustomersOf(one: OnePeriod | null, whom: Whom | null): BestCustomers | undefined {
  const best = one?.tenths[0];
  if (!one || !best || !(one.total.revenue > 0) || !(best.orders > 0)) return undefined;
  const risk = whom?.atRisk;
  return {
    from: isoDay(one.period.from),
    to: isoDay(one.period.to),
    customers: best.customers,
    share: best.revenue / one.total.revenue,
    orders: best.orders / best.customers,
    basket: best.revenue / best.orders,
    ...(risk && risk.best > 0 && { left: { best: risk.best, customers: risk.customers, past: risk.past } }),
  };
}
