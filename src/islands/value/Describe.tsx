import { Section } from '../../components/parts/Section.tsx';
import { countedFacts, segmentSentence } from '../../wording/value/description.ts';
import type { Described } from '../../workers/value-messages.ts';
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
  const text = useLabText();
  const { t, hasAmounts } = text;
  const { description, cohorts, activity } = described;
  const { customers, to } = description;
  const most = activity.find(({ name }) => name === 'very-active');
  return (
    <Section title={t.describe.title} className="lab-section">
      <p className="measure">{t.describe.lead}</p>
      <Facts facts={countedFacts(text, description, text)} />
      <Warnings warnings={description.warnings} />
      <Gradually
        parts={[
          () =>
            hasAmounts && (
              <Concentration
                key="concentration"
                concentration={description.concentration}
                customers={customers}
              />
            ),
          () => <Cohorts key="cohorts" cohorts={cohorts} to={to} />,
          () => (
            <SegmentTable
              key="activity"
              title={t.describe.activity.title}
              sentence={
                hasAmounts ? segmentSentence(text, t.describe.activity, most) : t.describe.activity.noAmounts
              }
              totals={hasAmounts ? activity : activity.filter(({ name }) => name !== 'very-active')}
            >
              {hasAmounts && <p className="notice notice-warn">{t.describe.activity.warning}</p>}
              <p className="small quiet measure">{t.describe.activity.note}</p>
            </SegmentTable>
          ),
        ]}
      />
    </Section>
  );
}
