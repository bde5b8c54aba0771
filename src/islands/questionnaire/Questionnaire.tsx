import '../../styles/forms.css';
import '../../styles/parts/card.css';
import '../../styles/parts/field.css';
import '../../styles/page/questionnaire.css';
import { useStore } from '@nanostores/react';
import { mostImportant } from '../../domain/model/answer.ts';
import { isAxis, STEPS, stepBefore } from '../../flows/answering/steps.ts';
import { isAnswered, isDone, minutesLeft } from '../../flows/answering/what-is-left.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date, fill } from '../../i18n/words.ts';
import { $unreadable, startAgain } from '../../stores/assessments.ts';
import { AssessmentNotKept } from '../kept/AssessmentNotKept.tsx';
import { AxisStep } from './AxisStep.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { MattersStep } from './MattersStep.tsx';
import { Progress } from './Progress.tsx';
import { ProofStep } from './ProofStep.tsx';
import { ScopeStep } from './ScopeStep.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useLastTime } from './use-last-time.ts';
import { type QuestionnaireProps, useQuestionnaire } from './use-questionnaire.ts';

interface Props extends QuestionnaireProps {
  readonly notKept: Messages['kept']['notKept'];
  /** The title of the panel of kept assessments, further down the page. */
  readonly keptTitle: string;
}

/**
 * The assessment, step by step. The server's page shows every step, to be read or printed; with script one step
 * shows at a time, the one the fragment names, and every change is kept.
 */
export function Questionnaire({ notKept, keptTitle, ...props }: Props) {
  const { words, practices, report } = props;
  const { locale, t, names } = words;
  const { register, step, kept, faults, attempt, open, clear, visit, goOn, onReport, forget } =
    useQuestionnaire(props);
  const isReady = step !== null;
  const hasUnreadable = useStore($unreadable).length > 0;
  const lastTime = useLastTime(words, practices, kept);
  const answers = kept?.file.answers ?? {};
  const before = step && stepBefore(step);
  return (
    <form
      className={isReady ? 'questionnaire questionnaire-ready' : 'questionnaire'}
      noValidate
      autoComplete="off"
      aria-label={t.title}
      onSubmit={goOn}
      onInput={forget}
    >
      <Progress
        words={words}
        step={step}
        done={kept ? STEPS.filter((one) => isDone(one, practices, kept.file)).join(' ') : ''}
        questions={practices.length}
        answered={practices.filter(({ id }) => isAnswered(answers[id])).length}
        minutes={minutesLeft(practices, answers)}
        report={report}
        onReport={onReport}
      />
      {isReady && <AssessmentNotKept t={notKept} />}
      {isReady && hasUnreadable && (
        <p className="notice notice-warn no-print">
          <a href="#kept-title">{fill(t.unreadable, { place: keptTitle })}</a>
        </p>
      )}
      {kept?.frozen && (
        <div className="notice">
          <p>{fill(t.closed.frozen, { date: date(locale, kept.file.date) })}</p>
          <button
            type="button"
            className="button button-small"
            onClick={() => startAgain(kept.id, kept.name)}
          >
            {t.closed.startAgain}
          </button>
        </div>
      )}
      <ErrorSummary words={words} practices={practices} faults={faults} attempt={attempt} visit={visit} />
      <fieldset disabled={kept?.frozen === true} role="presentation">
        {STEPS.map((one) => (
          <section
            key={one}
            id={one}
            className={isReady && one !== step ? 'step step-away' : 'step'}
            aria-labelledby={`${one}-heading`}
          >
            <h2 id={`${one}-heading`} tabIndex={-1}>
              {isAxis(one) ? names.axis[one].name : t[one].title}
            </h2>
            {one === 'scope' && (
              <ScopeStep words={words} register={register} sector={kept?.file.sector} faults={faults} />
            )}
            {isAxis(one) && (
              <AxisStep
                axis={one}
                words={words}
                register={register}
                clear={clear}
                practices={practices.filter(({ axis }) => axis === one)}
                answers={answers}
                scope={kept?.file.scope}
                sector={kept?.file.sector}
                lastTime={lastTime}
                faults={faults}
              />
            )}
            {one === 'matters' && (
              <MattersStep
                words={words}
                register={register}
                practices={practices}
                chosen={mostImportant(answers)}
              />
            )}
            {one === 'proof' && (
              <ProofStep
                words={words}
                register={register}
                practices={practices}
                answers={answers}
                faults={faults}
                report={report}
                onReport={onReport}
                isReady={isReady}
              />
            )}
          </section>
        ))}
      </fieldset>
      <Unanswered words={words} open={open} visit={visit} />
      <p className="cluster step-actions no-print">
        <button type={isReady ? 'submit' : 'button'} className="button">
          {step === 'proof' ? t.seeReport : open.length > 0 ? t.continueAnyway : t.continue}
        </button>
        {before && <a href={`#${before}`}>{t.back}</a>}
      </p>
    </form>
  );
}
