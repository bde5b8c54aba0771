import type { Audit } from '../../../value/audit/audit.ts';
import type { AuditLanguage, MarginScale } from './audit-language.ts';
import { healthSentence } from './base.ts';
import { cohortSentence, comparisonSentence } from './cohorts.ts';
import { onePeriodSentence } from './one-period.ts';
import { twoPeriodsSentence } from './two-periods.ts';

/** The five questions, each with its answer. */
export function auditAnswers(
  language: AuditLanguage,
  { one, two, life, comparison, base }: Audit,
  scale: MarginScale,
  hasAmounts: boolean,
): readonly (readonly [question: string, answer: string])[] {
  const { t } = language;
  const money = (answer: string) => (hasAmounts ? answer : t.noAmounts);
  return [
    [
      scale.isMargin ? t.one.titleMargin : t.one.titleRevenue,
      onePeriodSentence(language, one, scale, hasAmounts),
    ],
    [t.two.title, two ? money(twoPeriodsSentence(language, two)) : t.two.none],
    [t.three.title, cohortSentence(language, life, scale, hasAmounts)],
    ...(comparison ? [[t.four.title, money(comparisonSentence(language, comparison, scale))] as const] : []),
    ...(base ? [[t.five.title, money(healthSentence(language, base.health))] as const] : []),
  ];
}
