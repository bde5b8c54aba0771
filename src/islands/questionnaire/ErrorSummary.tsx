import { type MouseEvent, useEffect, useRef } from 'react';
import type { Problem } from '../../flows/answering/form-schema.ts';
import type { FieldName } from '../../flows/answering/form-values.ts';
import { linkTo } from './focus.ts';
import { type Practice, problemText, type QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly practices: readonly Practice[];
  readonly problems: readonly Problem[];
  /** Grows each time one tries to go on, so that the summary takes the focus again. */
  readonly attempt: number;
  readonly visit: (name: FieldName) => void;
}

/** What must be said before one goes on: takes the focus, and links to each field. */
export function ErrorSummary({ words, practices, problems, attempt, visit }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2 className="error-summary-title">{words.t.errors.title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.name}>
            <a
              href={linkTo(problem.name)}
              onClick={(event: MouseEvent) => {
                event.preventDefault();
                visit(problem.name);
              }}
            >
              {problemText(words, problem, practices)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
