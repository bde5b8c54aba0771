import { fill } from '../../../i18n/words.ts';
import type { CohortComparison } from '../../../value/audit/cohort-comparison.ts';
import type { CohortLife } from '../../../value/audit/cohort-life.ts';
import { type AuditLanguage, type MarginScale, signedMoney } from './audit-language.ts';
import { periodName } from './period-name.ts';

/** What became of the customers won in one period. */
export function cohortSentence(
  { locale, t, format }: AuditLanguage,
  life: CohortLife | null,
  scale: MarginScale,
  hasAmounts: boolean,
): string {
  if (!life) return t.three.none;
  const { period, customers, ages } = life;
  const [, next] = ages;
  const last = ages.at(-1);
  const each = format.money((last?.marginEach ?? 0) * scale.rate);
  const shares = { next: format.share(next?.share ?? 0), last: format.share(last?.share ?? 0) };
  return [
    fill(t.three.counted, {
      period: periodName(locale, t.range, period),
      customers: format.whole(customers),
    }),
    ...(next ? [fill(next === last ? t.three.cameNext : t.three.came, shares)] : []),
    ...(hasAmounts ? [fill(t.three.brought, { each })] : []),
    ...(next ? [] : [t.three.young]),
  ].join(' ');
}

/** Whether newer customers bring more than earlier ones did at their age. */
export function comparisonSentence(
  language: AuditLanguage,
  { firstDays, verdict }: CohortComparison,
  { rate }: MarginScale,
): string {
  const { t, format } = language;
  if (!verdict) return fill(t.four.none, { days: firstDays });
  const { newer, older, change, interval } = verdict;
  const [low, high] = interval;
  const isChance = low <= 0 && high >= 0;
  const words = isChance ? t.four.chance : change > 0 ? t.four.better : t.four.worse;
  return fill(words, {
    days: firstDays,
    newer: format.money(newer.margin * rate),
    older: format.money(older.margin * rate),
    change: format.money(Math.abs(change) * rate),
    low: signedMoney(language, low * rate),
    high: signedMoney(language, high * rate),
  });
}
