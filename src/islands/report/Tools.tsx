import type { ReactNode } from 'react';
import { useCopy } from '../../components/parts/use-copy.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly summary: () => string;
  /** What others add: sharing, exports. */
  readonly children?: ReactNode;
}

/** What can be done with the report. */
export function Tools({ summary, children }: Props) {
  const { tools } = useReportText().t.report;
  const [said, copy] = useCopy(tools.refused);
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
          onClick={() => copy(summary(), tools.copied)}
        >
          {tools.copy}
        </button>
        <span role="status">{said}</span>
      </p>
      {said === tools.refused && <textarea readOnly rows={12} aria-label={tools.summary} value={summary()} />}
    </div>
  );
}
