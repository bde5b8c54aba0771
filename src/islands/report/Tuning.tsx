import { useState } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { useReportText } from '../text/report-text.ts';
import { Late } from './Late.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly changes: ReportChanges;
}

/** Where importance and target of each practice are tuned, fetched when it is unfolded. */
export function Tuning(props: Props) {
  const { tune } = useReportText().t.report;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="no-print tuning" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{tune.title}</summary>
      <Late isWanted={isOpen} load={() => import('./TuningTable.tsx')}>
        {({ TuningTable }) => <TuningTable {...props} />}
      </Late>
    </details>
  );
}
