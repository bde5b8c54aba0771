import { dayIn } from '../../i18n/figures.ts';
import { fill } from '../../i18n/words.ts';
import { largestSegment } from '../../value/segments.ts';
import type { Described } from '../../workers/value-requests.ts';
import { Cohorts } from './Cohorts.tsx';
import { Concentration } from './Concentration.tsx';
import { Facts } from './Facts.tsx';
import { Gradually } from './Gradually.tsx';
import { useLabText } from './lab-text.ts';
import { SegmentTable } from './SegmentTable.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly described: Described;
}

/** What was counted in the file. */
export function Describe({ described }: Props) {
  const { locale, t, format } = useLabText();
  const { description, cohorts, activity, recencyFrequencyValue } = described;
  const { customers, purchases, revenue, from, to } = description;
  const facts = [
    [t.describe.customers, format.whole(customers)],
    [t.describe.purchases, format.whole(purchases)],
    [t.describe.revenue, format.money(revenue)],
    [t.describe.period, fill(t.describe.fromTo, { from: dayIn(locale, from), to: dayIn(locale, to) })],
  ] as const;
  const largest = largestSegment(recencyFrequencyValue);
  const most = activity.find(({ name }) => name === 'very-active');
  const share = (value: number | null | undefined) => (value == null ? t.unknown : format.share(value));
  return (
    <section className="section aside-grid lab-section">
      <h2>{t.describe.title}</h2>
      <div>
        <p className="measure">{t.describe.lead}</p>
        <Facts facts={facts} />
        <Warnings warnings={description.warnings} />
        <Gradually
          parts={[
            () => (
              <Concentration
                key="concentration"
                concentration={description.concentration}
                customers={customers}
              />
            ),
            () => <Cohorts key="cohorts" cohorts={cohorts} to={to} />,
            () => (
              <SegmentTable
                key="rfm"
                title={t.describe.rfm.title}
                sentence={fill(sentenceOf(t.describe.rfm, largest.valueShare), {
                  name: t.segment[largest.name],
                  customers: share(largest.customerShare),
                  revenue: share(largest.valueShare),
                })}
                totals={recencyFrequencyValue}
              >
                <p className="small quiet measure">{t.describe.rfm.note}</p>
              </SegmentTable>
            ),
            () => (
              <SegmentTable
                key="activity"
                title={t.describe.activity.title}
                sentence={fill(sentenceOf(t.describe.activity, most?.valueShare), {
                  customers: share(most?.customerShare),
                  revenue: share(most?.valueShare),
                })}
                totals={activity}
              >
                <p className="notice notice-warn">{t.describe.activity.warning}</p>
                <p className="small quiet measure">{t.describe.activity.note}</p>
              </SegmentTable>
            ),
          ]}
        />
      </div>
    </section>
  );
}

/** Without revenue there is no share of it to tell. */
function sentenceOf(
  words: { readonly sentence: string; readonly sentenceOfCustomers: string },
  valueShare: number | null | undefined,
): string {
  return valueShare == null ? words.sentenceOfCustomers : words.sentence;
}
