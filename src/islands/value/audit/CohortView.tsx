import type { ReactNode } from 'react';
import type { CohortLife } from '../../../value/audit/cohort-life.ts';
import type { MarginScale } from '../../../wording/value/audit/audit-language.ts';
import { cohortSentence } from '../../../wording/value/audit/cohorts.ts';
import { periodName } from '../../../wording/value/audit/period-name.ts';
import { LineChart } from '../chart/LineChart.tsx';
import { TextTable } from '../TextTable.tsx';
import { useAuditText } from './audit-text.ts';
import { View } from './View.tsx';

interface Props {
  readonly life: CohortLife | null;
  readonly scale: MarginScale;
  readonly hasAmounts: boolean;
  readonly choices: ReactNode;
}

/** What became of the customers won in one period. */
export function CohortView({ life, scale, hasAmounts, choices }: Props) {
  const text = useAuditText();
  const { locale, t, format } = text;
  const words = t.three;
  return (
    <View
      title={words.title}
      sentence={cohortSentence(text, life, scale, hasAmounts)}
      notes={life?.cohort === 0 ? [words.first] : []}
      choices={choices}
      draw={
        life && life.ages.length > 1
          ? (label) => (
              <LineChart
                label={label}
                series={[
                  {
                    name: words.ordered,
                    look: 'own',
                    hasMarks: true,
                    points: life.ages.map(({ age, share }) => [age, share] as const),
                  },
                ]}
                x={{ label: words.x, format: format.whole }}
                y={{ label: words.y, format: format.percent, ticks: [0, 0.25, 0.5, 0.75, 1] }}
              />
            )
          : undefined
      }
      tables={() => (
        <TextTable
          caption={words.title}
          isTitled
          head={[words.ageHead, t.periodHead, words.ordered, words.share, t.orders, t.revenue, words.soFar]}
          rows={(life?.ages ?? []).map(({ age, period, customers, share, orders, revenue, marginEach }) => [
            String(age),
            periodName(locale, t.range, period),
            format.whole(customers),
            format.share(share),
            format.whole(orders),
            format.money(revenue),
            format.money(marginEach * scale.rate),
          ])}
        />
      )}
    />
  );
}
