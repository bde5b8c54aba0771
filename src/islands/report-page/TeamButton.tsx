import { useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { useReportText } from '../text/report-text.ts';

/** Makes one's own answers the first reply of a workshop, once it is said what that means. */
export function TeamButton({ assessment }: { readonly assessment: Assessment }) {
  const { share, workshopReport } = useReportText().t;
  const [isOpen, setOpen] = useState(false);
  const part = useLoaded(isOpen, () => import('./BeginTeam.tsx'));
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {workshopReport.team.button}
      </button>
      {isOpen && typeof part === 'object' && (
        <part.BeginTeam assessment={assessment} onCancel={() => setOpen(false)} />
      )}
      {isOpen && part === 'failed' && <span role="alert">{share.unavailable}</span>}
    </>
  );
}
