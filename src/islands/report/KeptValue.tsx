import { useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { useReportText } from '../text/report-text.ts';
import { Late } from './Late.tsx';

interface Props {
  /** What the assessment keeps of it, unread. */
  readonly kept: unknown;
  readonly changes: ReportChanges | undefined;
}

/** The value of customers, whose part comes where some is kept; it stays when that is taken out, which can be undone. */
export function KeptValue({ kept, changes }: Props) {
  const { title } = useReportText().t.report.customerValue;
  const [isWanted, setWanted] = useState(false);
  if (kept !== undefined && !isWanted) setWanted(true);
  return (
    <Late
      isWanted={isWanted}
      load={() => import('./CustomersValue.tsx')}
      meanwhile={
        <Section id="customer-value" title={title}>
          {null}
        </Section>
      }
    >
      {({ CustomersValue }) => <CustomersValue kept={kept} changes={changes} />}
    </Late>
  );
}
