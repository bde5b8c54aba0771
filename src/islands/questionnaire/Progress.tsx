import '../../styles/parts/tick.css';
import { type MouseEvent, memo } from 'react';
import { type FormStep, STEPS } from '../../flows/answering/steps.ts';
import { count, fill } from '../../i18n/words.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  /** Null in the server's page. */
  readonly step: FormStep | null;
  /** The steps with nothing left to give, separated by spaces. */
  readonly done: string;
  readonly questions: number;
  readonly answered: number;
  readonly minutes: number;
  /** Where the report is. */
  readonly report: string;
  readonly onStep: (event: MouseEvent, step: FormStep) => void;
  readonly onReport: (event: MouseEvent) => void;
}

/** Where one is, what is left, and the report as it stands. */
export const Progress = memo(function Progress({
  words: { locale, t },
  step,
  done,
  questions,
  answered,
  minutes,
  report,
  onStep,
  onReport,
}: Props) {
  const finished = done.split(' ');
  return (
    <nav className="progress no-print" aria-label={t.progress.label}>
      <ol>
        {STEPS.map((one, index) => (
          <li key={one}>
            <a
              href={`#${one}`}
              onClick={(event) => onStep(event, one)}
              aria-current={one === step ? 'step' : undefined}
              className={finished.includes(one) ? 'progress-done' : undefined}
            >
              <span className="progress-number">
                {index + 1}
                {finished.includes(one) && <span className="tick" />}
              </span>{' '}
              <span className="progress-name">{t.progress.steps[one]}</span>
              {finished.includes(one) && <span className="hidden-visually">{` (${t.progress.done})`}</span>}
            </a>
          </li>
        ))}
      </ol>
      <p className="progress-state small">
        <span>
          {step && `${fill(t.progress.position, { n: STEPS.indexOf(step) + 1, of: STEPS.length })} · `}
          {count(locale, t.progress.answered, answered, { of: questions })}
          {' · '}
          {minutes > 0 ? count(locale, t.progress.minutes, minutes) : t.progress.noneLeft}
        </span>
        {answered > 0 && (
          <a href={report} onClick={onReport}>
            {t.progress.report}
          </a>
        )}
      </p>
    </nav>
  );
});
