import { useStore } from '@nanostores/react';
import {
  type FormEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import type { Problem, ProblemCode } from '../../flows/answering/form-schema.ts';
import { type FieldName, type FormValues, nameOf, toFormValues } from '../../flows/answering/form-values.ts';
import { openReportBeside } from '../../flows/answering/report-beside.ts';
import { type Step, stepAfter, stepOf } from '../../flows/answering/steps.ts';
import {
  fieldsToCheck,
  openQuestions,
  stepOfField,
  stepToResume,
} from '../../flows/answering/what-is-left.ts';
import { date, fill } from '../../i18n/words.ts';
import { $current, $keeping } from '../../stores/assessments.ts';
import {
  goToFragment,
  goToPage,
  onFragment,
  readFragment,
  replaceFragment,
} from '../../stores/browser/address.ts';
import { askBeforeClosing } from '../../stores/browser/leaving.ts';
import { type Autosave, startAutosave } from './autosave.ts';
import { readEarlyValues, withEarlyValues } from './early-values.ts';
import { focusField } from './focus.ts';
import type { Practice, QuestionnaireWords } from './words.ts';

export interface QuestionnaireProps {
  readonly words: QuestionnaireWords;
  readonly practices: readonly Practice[];
  /** The name of an assessment begun elsewhere and not named yet, with the place of its date. */
  readonly newName: string;
  /** Where the report is. */
  readonly report: string;
}

const loadJudge = () => import('./judge-form.ts');

// Only going on needs it. Where it cannot be loaded, offline, nothing is held back.
const judgeOnceLoaded: Resolver<FormValues> = async (values, context, options) => {
  const judge = await loadJudge().catch(() => undefined);
  return judge?.judgeForm(values, context, options) ?? { values, errors: {} };
};

/** Loads what going on needs, a moment before it is asked for. */
export function prepareToGoOn(): void {
  loadJudge().catch(() => undefined);
}

/**
 * The form, what it keeps, and the way through its steps. `step` is null in the server's page and until the script
 * is awake; the fragment of the address holds it after that, so that the back button goes one step back.
 */
export function useQuestionnaire({ words, practices, newName, report }: QuestionnaireProps) {
  const { locale, t } = words;
  const [early] = useState(readEarlyValues);
  const form = useForm<FormValues>({
    resolver: judgeOnceLoaded,
    defaultValues: withEarlyValues(toFormValues(undefined, ''), early),
  });
  const autosave = useRef<Autosave>(null);
  const toVisit = useRef<FieldName | 'heading'>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [toldOpen, setToldOpen] = useState<Step>();
  const stored = useStore($current);
  const saved = step === null ? null : stored;

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
      setProblems([]);
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
    const answers = $current.get()?.file.answers ?? {};
    const fields = saved?.frozen ? [] : fieldsToCheck(step, practices, answers);
    await form.trigger(fields);
    const found = fields.flatMap((name): Problem[] => {
      const code = form.getFieldState(name).error?.message as ProblemCode | undefined;
      return code ? [{ name, code }] : [];
    });
    setProblems(found);
    if (found.length > 0) return setAttempt(attempt + 1);
    const hasOpen = openQuestions(step, practices, answers).length > 0;
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
    const isAbout = (problem: Problem) =>
      problem.name === name || problem.name === name.replace('.choice', '.reason');
    if (problems.some(isAbout)) setProblems(problems.filter((problem) => !isAbout(problem)));
  }

  const isTold = step !== null && toldOpen === step;
  const open = isTold ? openQuestions(step, practices, saved?.file.answers ?? {}) : [];
  return {
    register: form.register,
    step,
    saved,
    problems,
    attempt,
    open,
    clear,
    visit,
    goOn,
    onReport,
    forget,
  };
}
