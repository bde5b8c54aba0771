import { Section } from '../../../components/parts/Section.tsx';
import { fill } from '../../../i18n/words.ts';
import type { Audit, AuditChoice } from '../../../value/audit/audit.ts';
import type { PeriodLength } from '../../../value/audit/periods.ts';
import type { MarginScale } from '../../../wording/value/audit/audit-language.ts';
import { periodName } from '../../../wording/value/audit/period-name.ts';
import { Gradually } from '../Gradually.tsx';
import { useAuditText } from './audit-text.ts';
import { BaseView } from './BaseView.tsx';
import { CohortView } from './CohortView.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { OnePeriodView } from './OnePeriodView.tsx';
import { Selection } from './Selection.tsx';
import { TwoPeriodsView } from './TwoPeriodsView.tsx';

export interface ViewsProps {
  readonly audit: Audit;
  readonly choice: AuditChoice;
  readonly scale: MarginScale;
  readonly hasAmounts: boolean;
  /** Nothing else can be looked at while the models are fitted. */
  readonly isBusy: boolean;
  readonly onLook: (choice: AuditChoice) => void;
}

const LENGTH_WORDS = { 12: 'year', 3: 'quarter', 1: 'month' } as const;

/** The customer base seen in five ways, each a question with its answer. */
export function Views(props: ViewsProps) {
  const { audit, choice, scale, hasAmounts, isBusy, onLook } = props;
  const { locale, t, format } = useAuditText();
  const lengths = audit.lengths.map((one) => [one, t[LENGTH_WORDS[one]]] as const);
  const nameOf = (period: Audit['periods'][number]) => periodName(locale, t.range, period);
  const periods = audit.periods.map((period, at) => [at, nameOf(period)] as const).reverse();
  const common = { scale, hasAmounts };
  const select = <Value extends number>(
    label: string,
    chosen: Value,
    options: readonly (readonly [Value, string])[],
    onChoose: (value: Value) => void,
  ) => <Selection {...{ label, chosen, options, onChoose }} isDisabled={isBusy} />;
  return (
    <Section title={t.title} className="lab-section">
      <p className="measure">{t.lead}</p>
      {scale.isMargin && scale.rate !== 1 && (
        <p className="small quiet measure">{fill(t.marginNote, { rate: format.share(scale.rate) })}</p>
      )}
      <div className="lab-fields no-print">
        {audit.length !== null &&
          select<PeriodLength>(t.lengthLabel, audit.length, lengths, (length) =>
            onLook({ ...keptCohorts(choice), length }),
          )}
        {select(t.periodLabel, audit.period, periods, (period) =>
          onLook({ ...keptCohorts(choice), length: audit.length ?? 12, period }),
        )}
      </div>
      <Gradually
        parts={[
          () => <OnePeriodView key="one" one={audit.one} {...common} choices={null} />,
          () => (
            <TwoPeriodsView
              key="two"
              two={audit.two}
              hasAmounts={hasAmounts}
              choices={select(
                t.againstLabel,
                audit.against,
                periods.filter(([at]) => at < audit.period),
                (against) => onLook({ ...choice, against }),
              )}
            />
          ),
          () => (
            <CohortView
              key="three"
              life={audit.life}
              {...common}
              choices={
                <>
                  {audit.cohortLength !== null &&
                    select<PeriodLength>(t.cohortLengthLabel, audit.cohortLength, lengths, (cohortLength) => {
                      const { cohort: _, ...kept } = choice;
                      onLook({ ...kept, cohortLength });
                    })}
                  {select(
                    t.cohortLabel,
                    audit.life?.cohort ?? 0,
                    audit.cohorts.flatMap(({ period, customers }, at) =>
                      customers > 0 ? [[at, nameOf(period)] as const] : [],
                    ),
                    (cohort) => onLook({ ...choice, cohort }),
                  )}
                </>
              }
            />
          ),
          () => audit.comparison && <ComparisonView key="four" comparison={audit.comparison} {...common} />,
          () => audit.base && <BaseView key="five" base={audit.base} hasAmounts={hasAmounts} />,
        ]}
      />
    </Section>
  );
}

/** Of a choice what other periods leave as it is. */
function keptCohorts({ cohortLength, cohort }: AuditChoice): AuditChoice {
  return { ...(cohortLength && { cohortLength }), ...(cohort !== undefined && { cohort }) };
}
