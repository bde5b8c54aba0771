import './questionnaire.css';
import '../../styles/forms.css';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useStore } from '@nanostores/react';
import { type FormEvent, type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import type { Messages } from '../../i18n/messages.ts';
import { date, fill } from '../../i18n/words.ts';
import { $current, $keeping, $saved, type SavedAssessment, $unreadable, startAgain } from '../../stores/assessments.ts';
import {
  askBeforeClosing,
  goToFragment,
  goToPage,
  onFragment,
  readFragment,
  replaceFragment,
} from '../../stores/browser.ts';
import { NotKept } from '../kept/NotKept.tsx';
import { AxisStep } from './AxisStep.tsx';
import { type Autosave, startAutosave } from './autosave.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { readEarlyValues, withEarlyValues } from './early-values.ts';
import { formSchema, type Problem, type ProblemCode } from './form-schema.ts';
import { choiceOf, type FieldName, type FormValues, nameOf, toFormValues } from './form-values.ts';
import { focusField } from './focus.ts';
import { MattersStep } from './MattersStep.tsx';
import { Progress } from './Progress.tsx';
import { ProofStep } from './ProofStep.tsx';
import { openReportBeside } from './report-address.ts';
import { ScopeStep } from './ScopeStep.tsx';
import { isAxis, STEPS, type Step, stepAfter, stepBefore, stepOf } from './steps.ts';
import { Unanswered } from './Unanswered.tsx';
import {
  chosenOf,
  fieldsToCheck,
  isAnswered,
  isDone,
  minutesLeft,
  openQuestions,
  stepOfField,
  stepToResume,
} from './what-is-left.ts';
import { choiceName, type Practice, type QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly practices: readonly Practice[];
  readonly notKept: Messages['kept']['notKept'];
  /** The title of the panel of kept assessments, further down the page. */
  readonly keptTitle: string;
  /** The name of an assessment begun elsewhere and not named yet, with the place of its date. */
  readonly newName: string;
  /** Where the report is. */
  readonly report: string;
}

/**
 * The assessment, step by step. The server's page shows every step, to be read or printed; with script one step
 * shows at a time, the one the fragment names, and every change is kept.
 */
export function Questionnaire({ words, practices, notKept, keptTitle, newName, report }: Props) {
  const { locale, t, names } = words;
  const [early] = useState(readEarlyValues);
  const form = useForm<FormValues>({
    resolver: standardSchemaResolver(formSchema) as unknown as Resolver<FormValues>,
    defaultValues: withEarlyValues(toFormValues(undefined, ''), early),
  });
  const autosave = useRef<Autosave>(null);
  const toVisit = useRef<FieldName | 'heading'>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [toldOpen, setToldOpen] = useState<Step>();
  const isReady = step !== null;
  const stored = useStore($current);
  const saved = isReady ? stored : null;
  const hasUnreadable = useStore($unreadable).length > 0;
  const answers = saved?.file.answers ?? {};
  const lastTime = useLastTime(words, practices, saved);

  useLayoutEffect(() => {
    const titleOf = (scope: string) => scope.trim() || t.untitled;
    const keeper = startAutosave(form, early, {
      titleOf,
      isOurs: ({ name, file }) =>
        name === titleOf(file.scope ?? '') || name === fill(newName, { date: date(locale, file.date) }),
      onOther: (other) => show(stepToResume(practices, other?.file)),
    });
    autosave.current = keeper;
    show(stepOf(readFragment()) ?? stepToResume(practices, $current.get()?.file));
    const stopFollowing = onFragment(() => {
      const named = stepOf(readFragment());
      if (!named) return;
      keeper.flush();
      toVisit.current ??= 'heading';
      setStep(named);
    });
    const stopAsking = askBeforeClosing(() => !$keeping.get().ok && $current.get() !== null);
    return () => {
      keeper.stop();
      stopFollowing();
      stopAsking();
    };
    function show(next: Step) {
      replaceFragment(`#${next}`);
      setStep(next);
    }
  }, []);

  useEffect(() => {
    const place = toVisit.current;
    toVisit.current = null;
    setToldOpen(undefined);
    if (place === 'heading') {
      setProblems([]);
      document.getElementById(`${step}-heading`)?.focus();
    } else if (place) focusField(place);
  }, [step]);

  const clear = useCallback(
    ({ id }: Practice) => {
      const name = nameOf(id, 'choice');
      form.setValue(name, null);
      autosave.current?.keep(name);
      focusField(name);
    },
    [form],
  );

  function visit(name: FieldName) {
    const there = stepOfField(name, practices);
    if (there === step) return focusField(name);
    toVisit.current = name;
    goToFragment(there);
  }

  async function goOn(event: FormEvent) {
    event.preventDefault();
    if (!step) return;
    autosave.current?.flush();
    const fields = saved?.frozen ? [] : fieldsToCheck(step, practices, answers);
    await form.trigger(fields);
    const found = fields.flatMap((name): Problem[] => {
      const code = form.getFieldState(name).error?.message as ProblemCode | undefined;
      return code ? [{ name, code }] : [];
    });
    setProblems(found);
    if (found.length > 0) return setAttempt(attempt + 1);
    const hasOpen = openQuestions(step, practices, $current.get()?.file.answers ?? {}).length > 0;
    if (hasOpen && toldOpen !== step) return setToldOpen(step);
    const next = stepAfter(step);
    if (next) goToFragment(next);
    else if ($keeping.get().ok) goToPage(report);
    else void openReportBeside(report);
  }

  const onReport = useCallback(
    (event: MouseEvent) => {
      autosave.current?.flush();
      if ($keeping.get().ok) return;
      event.preventDefault();
      void openReportBeside(report);
    },
    [report],
  );

  // What was wrong is judged again when one tries to go on; until then the message goes once its field changes.
  function forget(event: FormEvent) {
    const { name } = event.target as HTMLInputElement;
    const isAbout = (problem: Problem) => problem.name === name || problem.name === name.replace('.choice', '.reason');
    if (problems.some(isAbout)) setProblems(problems.filter((problem) => !isAbout(problem)));
  }

  const open = step && toldOpen === step ? openQuestions(step, practices, answers) : [];
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
        done={saved ? STEPS.filter((one) => isDone(one, practices, saved.file)).join(' ') : ''}
        questions={practices.length}
        answered={practices.filter(({ id }) => isAnswered(answers[id])).length}
        minutes={minutesLeft(practices, answers)}
        report={report}
        onReport={onReport}
      />
      {isReady && <NotKept t={notKept} />}
      {isReady && hasUnreadable && (
        <p className="notice notice-warn no-print">
          <a href="#kept-title">{fill(t.unreadable, { place: keptTitle })}</a>
        </p>
      )}
      {saved?.frozen && (
        <div className="notice">
          <p>{fill(t.closed.frozen, { date: date(locale, saved.file.date) })}</p>
          <button type="button" className="button button-small" onClick={() => startAgain(saved.id, saved.name)}>
            {t.closed.startAgain}
          </button>
        </div>
      )}
      <ErrorSummary words={words} practices={practices} problems={problems} attempt={attempt} visit={visit} />
      <fieldset disabled={saved?.frozen === true} role="presentation">
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
              <ScopeStep words={words} register={form.register} sector={saved?.file.sector} problems={problems} />
            )}
            {isAxis(one) && (
              <AxisStep
                axis={one}
                words={words}
                register={form.register}
                clear={clear}
                practices={practices.filter(({ axis }) => axis === one)}
                answers={answers}
                scope={saved?.file.scope}
                sector={saved?.file.sector}
                lastTime={lastTime}
                problems={problems}
              />
            )}
            {one === 'matters' && (
              <MattersStep
                words={words}
                register={form.register}
                practices={practices}
                chosen={chosenOf(practices, answers).length}
              />
            )}
            {one === 'proof' && (
              <ProofStep
                words={words}
                register={form.register}
                practices={practices}
                answers={answers}
                problems={problems}
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

/** What was answered last time, as a sentence a practice. */
function useLastTime(
  words: QuestionnaireWords,
  practices: readonly Practice[],
  saved: SavedAssessment | null,
): Readonly<Record<string, string>> {
  const all = useStore($saved);
  const previous = saved?.previous && all.find(({ id }) => id === saved.previous)?.file;
  return useMemo(() => {
    if (!previous) return {};
    const when = date(words.locale, previous.date.slice(0, 7));
    return Object.fromEntries(
      practices
        .filter(({ id }) => isAnswered(previous.answers[id]))
        .map(({ id }) => {
          const answer = choiceName(words, choiceOf(previous.answers[id]));
          return [id, fill(words.t.question.lastTime, { date: when, answer })];
        }),
    );
  }, [previous, practices, words]);
}
