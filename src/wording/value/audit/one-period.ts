import { begun } from '../../../i18n/begun.ts';
import { count, fill, type Plural } from '../../../i18n/words.ts';
import type { OnePeriod } from '../../../value/audit/one-period.ts';
import type { AuditLanguage, MarginScale } from './audit-language.ts';
import { periodName } from './period-name.ts';

/** Who made the period. */
export function onePeriodSentence(
  { locale, t, format }: AuditLanguage,
  { period, total, tenths }: OnePeriod,
  scale: MarginScale,
  hasAmounts: boolean,
): string {
  const told = {
    period: begun(periodName(locale, t.range, period), locale),
    customers: format.whole(total.customers),
    n: format.whole(total.customers),
    orders: count(locale, t.counted, total.orders, { n: format.whole(total.orders) }),
    total: format.money(total.margin * scale.rate),
  };
  const byCustomers = (words: Plural) => count(locale, words, total.customers, told);
  if (!hasAmounts) return byCustomers(t.one.noAmounts);
  if (tenths.length === 0) return byCustomers(t.one.few);
  const [best] = tenths;
  const least = tenths.slice(5).reduce((sum, { margin }) => sum + margin, 0);
  if (best?.share == null) return byCustomers(t.one.noShare);
  return fill(t.one.sentence, {
    ...told,
    best: format.share(best.share),
    least: format.share(least / total.margin),
  });
}
