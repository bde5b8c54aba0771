import { useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  /** The id the assessment is kept under. */
  readonly id: string;
  readonly assessment: Assessment;
  /** What is not known, or not answered yet. */
  readonly practices: readonly PracticeId[];
}

/** A short invitation to the person who knows, and the place where the reply is taken; fetched when it is unfolded. */
export function AskOthers(props: Props) {
  const { share, workshopReport } = useReportText().t;
  const [isOpen, setOpen] = useState(false);
  const part = useLoaded(isOpen, () => import('./AskForm.tsx'));
  return (
    <details className="ask no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{workshopReport.ask.title}</summary>
      {typeof part === 'object' && <part.AskForm {...props} />}
      {part === 'failed' && <p role="alert">{share.unavailable}</p>}
    </details>
  );
}
