import '../../styles/parts/tick.css';
import { useEffect, useState } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { pathOf } from '../../i18n/locale.ts';
import { useReportText } from '../text/report-text.ts';
import { Jump } from './Jump.tsx';

interface Props {
  readonly practice: PracticeId;
  readonly title: string;
  /** Of the practice's page. */
  readonly address: string;
  readonly isDecided: boolean;
  /** Absent where the report can only be read. */
  readonly onDecide?: (() => void) | undefined;
}

/** What one can do about a gap: decide its step, once; go back to the answer; read more. */
export function GapActs({ practice, title, address, isDecided, onDecide }: Props) {
  const { locale, t } = useReportText();
  const { gaps } = t.report;
  const [isNew, setNew] = useState(false);
  // Once it is undone; never for a press that came before this ran first.
  useEffect(() => (isDecided ? () => setNew(false) : undefined), [isDecided]);
  // The answer to the press is seen first; the report follows.
  const isShown = onDecide ? isDecided || isNew : isDecided;
  const decide = () => {
    setNew(true);
    onDecide?.();
  };
  const of = <span className="hidden-visually">{` (${title})`}</span>;
  return (
    <div className="cluster gap-acts no-print">
      {onDecide && !isShown && (
        <button type="button" className="button button-small" onClick={decide}>
          {gaps.decide}
          {of}
        </button>
      )}
      {/* What was decided before the page opened is no news. */}
      <p role={isShown && !isNew ? undefined : 'status'}>
        {isShown && (
          <>
            <span className="tick">{gaps.isDecided}</span>{' '}
            <Jump to="board" place={isNew ? takeFocus : undefined}>
              {gaps.seeDecisions}
            </Jump>
          </>
        )}
      </p>
      {onDecide && (
        <a href={`${pathOf(locale, 'assessment')}#${practice}`}>
          {gaps.change}
          {of}
        </a>
      )}
      <a href={address}>
        {gaps.read}
        {of}
      </a>
    </div>
  );
}
