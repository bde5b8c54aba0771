import { useState } from 'react';
import type { AssessmentFile } from '../../share/files.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { Late } from '../report/Late.tsx';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly opened: AssessmentFile;
  readonly mine: KeptAssessment;
}

/** The opened report beside one's own, fetched when it is unfolded. */
export function CompareWithMine(props: Props) {
  const { opening } = useReportText().t.share;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{opening.compare}</summary>
      <Late isWanted={isOpen} load={() => import('./SideBySide.tsx')}>
        {({ SideBySide }) => <SideBySide {...props} />}
      </Late>
    </details>
  );
}
