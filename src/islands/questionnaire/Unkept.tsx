import { useStore } from '@nanostores/react';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import { $unreadable } from '../../stores/assessments.ts';
import { AssessmentNotKept } from '../kept/AssessmentNotKept.tsx';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly t: QuestionnaireWords['t'];
  readonly notKept: Messages['kept']['notKept'];
  /** The title of the panel of kept assessments, further down the page. */
  readonly keptTitle: string;
  /** A tab of an older edition goes on with the same one, and here one goes on beside. */
  readonly isBeside: boolean;
  /** What is to be said of the report of answers that are not kept; empty where nothing is. */
  readonly ofReport: string;
}

/** Says that answers are not kept, stand in two assessments, or that something kept cannot be read. */
export function Unkept({ t, notKept, keptTitle, isBeside, ofReport }: Props) {
  const hasUnreadable = useStore($unreadable).length > 0;
  return (
    <>
      <div id="not-kept" tabIndex={-1}>
        <AssessmentNotKept t={notKept} />
        {ofReport && <p role="alert">{ofReport}</p>}
      </div>
      <div role="status">
        {isBeside && (
          <p className="notice notice-warn no-print">
            <a href="#kept-title">{fill(t.beside, { place: keptTitle })}</a>
          </p>
        )}
      </div>
      {hasUnreadable && (
        <p className="notice notice-warn no-print">
          <a href="#kept-title">{fill(t.unreadable, { place: keptTitle })}</a>
        </p>
      )}
    </>
  );
}
