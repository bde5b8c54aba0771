import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import type { Fault } from '../../flows/answering/faults.ts';
import type { FieldName } from '../../flows/answering/form-values.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { linkTo } from './focus.ts';
import { faultText, type QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly practices: readonly AssessmentPractice[];
  readonly faults: readonly Fault[];
  /** Grows each time one tries to go on, so that the summary takes the focus again. */
  readonly attempt: number;
  readonly visit: (name: FieldName) => void;
}

/** What must be said before one goes on: takes the focus, and links to each field. */
export function ErrorSummary({ words, practices, faults, attempt, visit }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2 className="error-summary-title">{words.t.errors.title}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.name}>
            <a
              href={linkTo(fault.name)}
              onClick={(event: MouseEvent) => {
                event.preventDefault();
                visit(fault.name);
              }}
            >
              {faultText(words, fault, practices)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
