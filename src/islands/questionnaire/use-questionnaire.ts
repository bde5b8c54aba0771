import { useStore } from '@nanostores/react';
import { type FormEvent, type MouseEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAfterPaint } from '../../components/parts/use-after-paint.ts';
import { type Autosave, startAutosave } from '../../flows/answering/autosave.ts';
import { withEarlyValues } from '../../flows/answering/early-values.ts';
import { type Fault, faultsAfter } from '../../flows/answering/faults.ts';
import { type FieldName, type FormValues, nameOf, toFormValues } from '../../flows/answering/form-values.ts';
import { goOnFrom } from '../../flows/answering/going-on.ts';
import { type FormStep, stepOf } from '../../flows/answering/steps.ts';
import { openQuestions, questionOf, stepOfField, stepToResume } from '../../flows/answering/what-is-left.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { $current, $keeping } from '../../stores/assessments.ts';
import {
  goToPage,
  nameFragment,
  onFragment,
  pushFragment,
  readFragment,
} from '../../stores/browser/address.ts';
import { askBeforeClosing } from '../../stores/browser/leaving.ts';
import { readEarlyValues } from './early-values.ts';
import { focusField } from './focus.ts';
import { followForm, portOf } from './form-port.ts';
import { isNamedByUs, titleOf } from './naming.ts';
import { useNextTime } from './use-next-time.ts';
import type { QuestionnaireWords } from './words.ts';

export interface QuestionnaireProps {
  readonly words: QuestionnaireWords;
  readonly practices: readonly AssessmentPractice[];
  /** The name of an assessment begun elsewhere and not named yet, with the place of its date. */
  readonly newName: string;
  /** Where the report is. */
  readonly report: string;
}

/**
 * The form, what it keeps, and the way through its steps. `step` is null in the server's page and until the script
 * is awake; the fragment of the address holds it after that, so that the back button goes one step back.
 */
export function useQuestionnaire({ words, practices, newName, report }: QuestionnaireProps) {
  const [early] = useState(readEarlyValues);
  const form = useForm<FormValues>({ defaultValues: withEarlyValues(toFormValues(undefined, ''), early) });
  const autosave = useRef<Autosave>(null);
  const toVisit = useRef<FieldName | 'heading'>(null);
  const [ahead, setStep] = useState<FormStep | null>(null);
  // Where one is to be is marked in the frame of the press, and its step drawn in the next.
  const step = useAfterPaint(ahead) ?? ahead;
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isBeside, setBeside] = useState(false);
  const [ofReport, setOfReport] = useState('');
  const [toldOpen, setToldOpen] = useState<FormStep>();
  const stored = useStore($current);
  const kept = step === null ? null : stored;
  const { again, isComing } = useNextTime(kept);
  // Once drawn, it stays so.
  const isDrawn = useRef(false);
  isDrawn.current ||= step !== null && !isComing;

  useLayoutEffect(() => {
    const keeper = startAutosave(portOf(form), early, {
      titleOf: (scope) => titleOf(words, scope),
      isOurs: (one) => isNamedByUs(words, newName, one),
      onOther: (other) => {
        setBeside(false);
        show(stepToResume(practices, other?.file));
      },
      onBeside: () => setBeside(true),
    });
    autosave.current = keeper;
    const asked = questionOf(readFragment(), practices);
    if (asked) toVisit.current = asked;
    show(
      asked
        ? stepOfField(asked, practices)
        : (stepOf(readFragment()) ?? stepToResume(practices, $current.get()?.file)),
    );
    const stops = [
      followForm(form, keeper),
      onFragment(() => {
        const named = stepOf(readFragment());
        if (named) arrive(named, 'heading');
      }),
      askBeforeClosing(() => !$keeping.get().ok && $current.get() !== null),
      // What is said of the report of answers that are not kept goes once they are.
      $keeping.listen(({ ok }) => ok && setOfReport('')),
      keeper.stop,
    ];
    return () => {
      for (const stop of stops) stop();
    };
    function show(next: FormStep) {
      nameFragment(`#${next}`);
      setFaults([]);
      setStep(next);
    }
  }, []);

  // Before the frame: the new step and where one is on it are drawn at once.
  useLayoutEffect(() => {
    setToldOpen(undefined);
    if (!isDrawn.current) return;
    const place = toVisit.current;
    toVisit.current = null;
    if (place === 'heading') document.getElementById(`${step}-heading`)?.focus();
    else if (place) focusField(place);
  }, [step, isDrawn.current]);

  function arrive(there: FormStep, place: FieldName | 'heading') {
    autosave.current?.flush();
    toVisit.current = place;
    if (place === 'heading') setFaults([]);
    setStep(there);
  }
  function goTo(there: FormStep, place: FieldName | 'heading' = 'heading') {
    if (stepOf(readFragment()) !== there) pushFragment(`#${there}`);
    arrive(there, place);
  }
  /** A link of this page to a step, pressed as links mostly are. */
  const follow = useCallback(
    (event: MouseEvent, there: FormStep) => {
      if (there === ahead || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      goTo(there);
    },
    [ahead],
  );

  const clear = useCallback(
    ({ id }: AssessmentPractice) => {
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
    goTo(there, name);
  }

  function goOn(event: FormEvent) {
    event.preventDefault();
    if (!step) return;
    autosave.current?.flush();
    const standing = { step, values: form.getValues(), kept: $current.get()?.file };
    const going = goOnFrom(
      { ...standing, isClosed: kept?.frozen === true, isTold: toldOpen === step },
      practices,
    );
    setFaults(going.is === 'held' ? going.faults : []);
    if (going.is === 'held') setAttempt(attempt + 1);
    else if (going.is === 'told') setToldOpen(step);
    else if (going.is === 'step') goTo(going.step);
    else if (!openBeside()) goToPage(report);
  }

  /** Opens the report in a tab of its own when this one alone holds the answers. False when they are kept: its address is the way then. */
  function openBeside(): boolean {
    if ($keeping.get().ok) return false;
    const say = (said: string) => {
      setOfReport(said);
      if (said) document.getElementById('not-kept')?.focus();
    };
    import('./report-beside.ts')
      .then(({ openedBeside }) => openedBeside(report, words.locale))
      .then(say, () => say(words.t.noReport));
    return true;
  }

  const onReport = useCallback(
    (event: MouseEvent) => {
      autosave.current?.flush();
      if (openBeside()) event.preventDefault();
    },
    [report],
  );

  // What was wrong is judged again when one tries to go on; until then the message goes once its field changes.
  const forget = ({ target }: FormEvent) => {
    if (target instanceof Element) setFaults(faultsAfter(faults, target.getAttribute('name') ?? ''));
  };

  const isTold = step !== null && toldOpen === step;
  const open = isTold ? openQuestions(step, practices, kept?.file.answers ?? {}) : [];
  return {
    register: form.register,
    step,
    ahead,
    kept,
    again,
    isBeside,
    ofReport,
    isDrawn: isDrawn.current,
    faults,
    attempt,
    open,
    clear,
    visit,
    follow,
    goOn,
    onReport,
    forget,
  };
}
