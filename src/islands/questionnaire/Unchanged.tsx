import { useRef, useState } from 'react';
import { unchangedAmong } from '../../domain/model/last-time.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import type { NextTime } from '../../flows/answering/next-time.ts';
import { count } from '../../i18n/words.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly nextTime: NextTime;
  /** Those of the axis. */
  readonly practices: readonly PracticeId[];
}

/** Gives the questions of an axis that are left the answers of last time, in one press. */
export function Unchanged({ words: { locale, t }, nextTime, practices }: Props) {
  const { again } = t;
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const left = unchangedAmong(practices, nextTime.last, nextTime.now);
  const take = () => {
    nextTime.keepUnchanged(practices);
    setSaid(count(locale, again.taken, left.length));
    status.current?.focus();
  };
  return (
    <div className="no-print">
      {left.length > 0 && (
        <>
          <button type="button" className="button button-quiet button-small" onClick={take}>
            {count(locale, again.unchanged, left.length)}
          </button>
          <p className="hint">{again.unchangedHint}</p>
        </>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </div>
  );
}
