import { type ReactNode, useRef, useState } from 'react';
import { useCopy } from '../../components/parts/use-copy.ts';
import { printBoard, printWhole } from '../../stores/browser/printing.ts';
import { useReportText } from '../text/report-text.ts';

/** Fetched when the rest of the tools is opened, so that the text is there when it is asked for. */
const loadSummary = () => import('../../wording/report/summary-text.ts');
type Summary = Awaited<ReturnType<typeof loadSummary>>;

interface Props {
  readonly summary: (by: Summary) => string;
  /** What comes first: sharing, or starting one's own. */
  readonly main?: ReactNode;
  /** What others add to the rest. */
  readonly more?: ReactNode;
}

/** What can be done with the report: one thing first, the board’s page, the rest under one button. */
export function Tools({ summary, main, more }: Props) {
  const { report, share } = useReportText().t;
  const { tools } = report;
  const [said, copy] = useCopy(tools.refused);
  const [text, setText] = useState<string | undefined>('');
  const copySummary = async () => {
    const by = await loadSummary().catch(() => undefined);
    const made = by && summary(by);
    setText(made);
    if (made !== undefined) await copy(made, tools.copied);
  };
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const quiet = 'button button-quiet button-small';
  return (
    <div className="tools no-print">
      <div className="cluster">
        {main}
        <button type="button" className={`${quiet} in-row`} onClick={printBoard}>
          {tools.board}
        </button>
        <details
          ref={menu}
          className="more"
          // Whether it came is said when it is asked for.
          onToggle={() => void loadSummary().catch(() => undefined)}
          onKeyDown={({ key }) => {
            if (key !== 'Escape') return;
            close();
            menu.current?.querySelector('summary')?.focus();
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
          }}
        >
          <summary className={quiet}>{tools.more}</summary>
          <div className="more-list">
            <button type="button" className={`${quiet} in-list`} onClick={printBoard}>
              {tools.board}
            </button>
            <button type="button" className={quiet} onClick={printWhole}>
              {tools.print}
            </button>
            <button type="button" className={quiet} onClick={copySummary}>
              {tools.copy}
            </button>
            {more}
          </div>
        </details>
        <span role="status">{text === undefined ? share.unavailable : said}</span>
      </div>
      {said === tools.refused && <textarea readOnly rows={12} aria-label={tools.summary} value={text} />}
    </div>
  );
}
