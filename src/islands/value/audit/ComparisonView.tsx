import { fill } from '../../../i18n/words.ts';
import type { CohortComparison, ComparedCohort } from '../../../value/audit/cohort-comparison.ts';
import type { MarginScale } from '../../../wording/value/audit/audit-language.ts';
import { comparisonSentence } from '../../../wording/value/audit/cohorts.ts';
import { periodName, shortPeriod } from '../../../wording/value/audit/period-name.ts';
import { StackedBars } from '../chart/StackedBars.tsx';
import { TextTable } from '../TextTable.tsx';
import { useAuditText } from './audit-text.ts';
import { View } from './View.tsx';

interface Props {
  readonly comparison: CohortComparison;
  readonly scale: MarginScale;
  readonly hasAmounts: boolean;
}

/** Whether newer customers bring more than earlier ones did at their age. */
export function ComparisonView({ comparison, scale, hasAmounts }: Props) {
  const text = useAuditText();
  const { locale, t, format } = text;
  const words = t.four;
  const seen = comparison.cohorts.filter(({ margin }) => margin !== null);
  return (
    <View
      title={words.title}
      sentence={hasAmounts ? comparisonSentence(text, comparison, scale) : t.noAmounts}
      draw={
        hasAmounts && seen.length > 0
          ? (label) => (
              <StackedBars
                label={label}
                bars={seen.map(({ period, margin, isFirst }) => ({
                  name: shortPeriod(locale, period) + (isFirst ? '\u00a0†' : ''),
                  parts: [{ value: (margin ?? 0) * scale.rate, look: isFirst ? 'other' : 'own' }],
                }))}
                xLabel={words.x}
                y={{ label: fill(words.y, { days: comparison.firstDays }), format: format.axisMoney }}
              />
            )
          : undefined
      }
      tables={() => <Cohorts comparison={comparison} scale={scale} />}
    />
  );
}

function Cohorts({ comparison, scale }: Pick<Props, 'comparison' | 'scale'>) {
  const { locale, t, format } = useAuditText();
  const words = t.four;
  const days = comparison.firstDays;
  const told = (value: number | null, show: (value: number) => string) =>
    value === null ? words.young : show(value);
  const row = (cohort: ComparedCohort) => [
    periodName(locale, t.range, cohort.period) + (cohort.isFirst ? '\u00a0†' : ''),
    format.whole(cohort.customers),
    format.money(cohort.firstBasket),
    told(cohort.backShare, format.share),
    told(cohort.orders, format.precise),
    told(cohort.margin === null ? null : cohort.margin * scale.rate, format.money),
  ];
  return (
    <>
      <TextTable
        caption={words.title}
        isTitled
        head={[
          words.won,
          t.customers,
          words.firstBasket,
          fill(words.back, { days }),
          fill(words.within, { days }),
          fill(words.each, { days }),
        ]}
        rows={comparison.cohorts.map(row)}
      />
      <p className="small quiet measure">
        {comparison.cohorts.some(({ isFirst }) => isFirst) && words.firstMark} {words.rule}
      </p>
    </>
  );
}
