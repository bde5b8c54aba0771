import { fill } from '../../../i18n/words.ts';
import { isSameSeason } from '../../../value/audit/two-periods.ts';
import type { BaseHealth, BasePeriod, WholeBase } from '../../../value/audit/whole-base.ts';
import { healthSentence } from '../../../wording/value/audit/base.ts';
import { periodName, shortPeriod } from '../../../wording/value/audit/period-name.ts';
import { StackedBars } from '../chart/StackedBars.tsx';
import { TextTable } from '../TextTable.tsx';
import { useAuditText } from './audit-text.ts';
import { View } from './View.tsx';

interface Props {
  readonly base: WholeBase;
  readonly hasAmounts: boolean;
}

/** The revenue of each period by when its customers were won, and whether the base holds. */
export function BaseView({ base: { periods, health }, hasAmounts }: Props) {
  const text = useAuditText();
  const { locale, t, format } = text;
  const words = t.five;
  const notesOf = (found: BaseHealth) => [
    ...(isSameSeason(found) ? [] : [words.season]),
    ...(found.isFirst ? [words.first] : []),
  ];
  return (
    <View
      title={words.title}
      sentence={hasAmounts ? healthSentence(text, health) : t.noAmounts}
      notes={hasAmounts && health ? notesOf(health) : []}
      draw={
        hasAmounts && periods.length > 1
          ? (label) => (
              <StackedBars
                label={label}
                bars={periods.map(({ period, byCohort }, at) => ({
                  name: shortPeriod(locale, period),
                  parts: byCohort.map((value, cohort) => ({
                    value,
                    look: cohort === at ? ('own' as const) : ('other' as const),
                  })),
                }))}
                xLabel={words.x}
                y={{ label: words.y, format: format.axisMoney }}
                keys={{ own: words.fresh, other: words.earlierOnes }}
              />
            )
          : undefined
      }
      tables={() => <Periods periods={periods} />}
    />
  );
}

function Periods({ periods }: { readonly periods: readonly BasePeriod[] }) {
  const { locale, t, format } = useAuditText();
  const words = t.five;
  const never = periods.reduce((sum, one) => sum + one.never, 0);
  const isPart = periods.some(({ period }) => !period.isWhole);
  return (
    <>
      <TextTable
        caption={words.title}
        isTitled
        head={[t.periodHead, t.revenue, words.fromFresh, words.fromEarlier, words.active, words.wonHead]}
        rows={periods.map(({ period, revenue, byCohort, never: refunds, customers, won }, at) => {
          const fresh = byCohort[at] ?? 0;
          return [
            periodName(locale, t.range, period) + (period.isWhole ? '' : '\u00a0*'),
            format.money(revenue),
            format.money(fresh),
            format.money(revenue - fresh - refunds),
            format.whole(customers),
            format.whole(won),
          ];
        })}
      />
      <p className="small quiet measure">{words.order}</p>
      {isPart && <p className="small quiet">{t.part}</p>}
      {never < 0 && <p className="small quiet">{fill(words.never, { amount: format.money(-never) })}</p>}
    </>
  );
}
