import { type ReactNode, useState } from 'react';
import { copyText } from '../../stores/browser/clipboard.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly summary: () => string;
  /** What others add: sharing, exports. */
  readonly children?: ReactNode;
}

/** What can be done with the report. */
export function Tools({ summary, children }: Props) {
  const { tools } = useReportText().t.report;
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  return (
    <div className="tools no-print">
      <p className="cluster">
        {children}
        <button type="button" className="button button-quiet button-small" onClick={() => print()}>
          {tools.print}
        </button>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={async () => setOutcome((await copyText(summary())) ? 'copied' : 'refused')}
        >
          {tools.copy}
        </button>
        <span role="status">{outcome && tools[outcome]}</span>
      </p>
      {outcome === 'refused' && <textarea readOnly rows={12} aria-label={tools.summary} value={summary()} />}
    </div>
  );
}
