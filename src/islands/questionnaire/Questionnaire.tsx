import '../../styles/forms.css';
import '../../styles/parts/card.css';
import '../../styles/parts/field.css';
import '../../styles/page/questionnaire.css';
import { Piece } from '../../components/parts/piece.ts';
import { useAfterPaint } from '../../components/parts/use-after-paint.ts';
import { Waking } from '../../components/parts/waking.ts';
import type { OwnWords } from '../../domain/own-wording/own-words.ts';
import { isAxis, STEPS, stepBefore } from '../../flows/answering/steps.ts';
import { isAnswered, isDone, minutesLeft } from '../../flows/answering/what-is-left.ts';
import type { Messages } from '../../i18n/messages.ts';
import { ModelMark } from '../text/ModelMark.tsx';
import { useOwnWords } from '../text/use-own-words.ts';
import { Closed } from './Closed.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Progress } from './Progress.tsx';
import { StepFields } from './StepFields.tsx';
import { Unanswered } from './Unanswered.tsx';
import { Unkept } from './Unkept.tsx';
import { useLastTime } from './use-last-time.ts';
import { type QuestionnaireProps, useQuestionnaire } from './use-questionnaire.ts';

interface Props extends QuestionnaireProps {
  readonly notKept: Messages['kept']['notKept'];
  /** The title of the panel of kept assessments, further down the page. */
  readonly keptTitle: string;
}

/** The names of sectors in somebody’s own words. */
function inOwnWords(own: OwnWords, words: QuestionnaireProps['words']): QuestionnaireProps['words'] {
  const { locale, names } = words;
  return { ...words, names: { ...names, sector: own.sectors(names.sector, locale) } };
}

/**
 * The assessment, step by step. The server's page shows every step, to be read or printed; with script one step
 * shows at a time, the one the fragment names, and every change is kept.
 */
export function Questionnaire({ notKept, keptTitle, ...ours }: Props) {
  const { report } = ours;
  const words = useOwnWords(ours.words, inOwnWords);
  const practices = useOwnWords(ours.practices, (own, said) => own.practices(said, words.locale));
  const { t, names } = words;
  const form = useQuestionnaire({ ...ours, words, practices });
  const {
    step,
    ahead,
    kept,
    isBeside,
    ofReport,
    isDrawn,
    faults,
    attempt,
    open,
    visit,
    follow,
    goOn,
    onReport,
    forget,
  } = form;
  const { register, clear, again } = form;
  const isReady = step !== null;
  // Once a step is seen, its questions have their heights: nothing moves under a finger that went far down.
  const whole = useAfterPaint(step);
  const lastTime = useLastTime(words, practices, kept);
  const answers = kept?.file.answers ?? {};
  const before = step && stepBefore(step);
  const fields = { register, clear, again, words, practices, kept, lastTime, faults, report, onReport };
  return (
    <form
      className={`questionnaire${isReady ? ' questionnaire-ready' : ''}${isDrawn ? ' questionnaire-drawn' : ''}`}
      noValidate
      autoComplete="off"
      aria-label={t.title}
      onSubmit={goOn}
      onInput={forget}
    >
      <ModelMark words={names.modified} />
      <Progress
        words={words}
        step={ahead}
        done={kept ? STEPS.filter((one) => isDone(one, practices, kept.file)).join(' ') : ''}
        questions={practices.length}
        answered={practices.filter(({ id }) => isAnswered(answers[id])).length}
        minutes={minutesLeft(practices, answers)}
        report={report}
        onStep={follow}
        onReport={onReport}
      />
      {isReady && (
        <Unkept t={t} notKept={notKept} keptTitle={keptTitle} isBeside={isBeside} ofReport={ofReport} />
      )}
      {kept?.frozen && <Closed words={words} kept={kept} />}
      <ErrorSummary words={words} practices={practices} faults={faults} attempt={attempt} visit={visit} />
      <fieldset disabled={kept?.frozen === true} role="presentation">
        <Waking turns={STEPS.length}>
          {STEPS.map((one, at) => (
            <section
              key={one}
              id={one}
              className={
                isReady && one !== step ? 'step step-away' : one === whole ? 'step step-whole' : 'step'
              }
              aria-labelledby={`${one}-heading`}
            >
              <h2 id={`${one}-heading`} tabIndex={-1}>
                {isAxis(one) ? names.axis[one].name : t[one].title}
              </h2>
              <Piece nth={one === step ? 0 : at + 1}>
                {() => (
                  <div>
                    <StepFields step={one} {...fields} isReady={isReady} />
                  </div>
                )}
              </Piece>
            </section>
          ))}
        </Waking>
      </fieldset>
      <Unanswered words={words} open={open} visit={visit} />
      <p className="cluster step-actions no-print">
        <button type={isReady ? 'submit' : 'button'} className="button">
          {step === 'proof' ? t.seeReport : open.length > 0 ? t.continueAnyway : t.continue}
        </button>
        {before && (
          <a href={`#${before}`} onClick={(event) => follow(event, before)}>
            {t.back}
          </a>
        )}
      </p>
    </form>
  );
}
