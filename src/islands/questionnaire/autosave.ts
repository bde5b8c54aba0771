import type { UseFormReturn } from 'react-hook-form';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import {
  FIELD_NAMES,
  type FieldName,
  type FormValues,
  fieldValue,
  splitName,
  toFormValues,
} from '../../flows/answering/form-values.ts';
import { keepField } from '../../flows/answering/keep-field.ts';
import type { fromFile } from '../../share/files.ts';
import {
  $current,
  $kept,
  changeAssessment,
  createAssessment,
  type KeptAssessment,
  openStore,
  renameAssessment,
  startNew,
} from '../../stores/assessments.ts';
import { takeFromQuery } from '../../stores/browser/address.ts';
import { today } from '../../stores/browser/clock.ts';
import { onLeaving } from '../../stores/browser/leaving.ts';
import type { EarlyValue } from './early-values.ts';

/** The form and what is kept, held together. */
export interface Autosave {
  /** Keeps a field that was just changed: at once, or once typing pauses. */
  keep(name: FieldName): void;
  /** Keeps now what still waits for typing to pause. */
  flush(): void;
  stop(): void;
}

const TYPING_PAUSE_MS = 300;
const TYPED = ['scope', 'organisation', 'date', 'ask', 'note', 'proofName', 'proofMonth'];

interface Around {
  /** Names an assessment after its scope. */
  readonly titleOf: (scope: string) => string;
  /** Was its name given by us, so that it may follow the scope? */
  readonly isOurs: (saved: KeptAssessment) => boolean;
  /** Called when another assessment takes the form's place. */
  readonly onOther: (saved: KeptAssessment | null) => void;
}

/**
 * Shows in the form what is kept, keeps what changes in the form, and lets in what other tabs change. Nothing is
 * created before the first change.
 */
export function startAutosave(
  form: UseFormReturn<FormValues>,
  early: readonly EarlyValue[],
  { titleOf, isOurs, onOther }: Around,
): Autosave {
  const waiting = new Set<FieldName>();
  let shown: KeptAssessment | null = null;
  let isCreating = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(name: FieldName): void {
    clearTimeout(timer);
    waiting.add(name);
    if (isTyped(name)) timer = setTimeout(flush, TYPING_PAUSE_MS);
    else flush();
  }

  function flush(): void {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    const names = [...waiting];
    waiting.clear();
    // The store may replay this later: it must not see what is typed by then.
    const values = structuredClone(form.getValues());
    const change = (assessment: ReturnType<typeof fromFile>) =>
      names.reduce((kept, name) => keepField(kept, name, values), assessment);
    if (shown) {
      const { id } = shown;
      const isFollowing = names.includes('scope') && isOurs(shown);
      changeAssessment(id, change);
      if (isFollowing) renameAssessment(id, titleOf(values.scope));
      return;
    }
    const blank = { model: MODEL_VERSION, date: today(), answers: {} };
    isCreating = true;
    createAssessment(titleOf(values.scope), change(keepField(blank, 'date', values)));
    isCreating = false;
  }

  function show(saved: KeptAssessment | null): void {
    if (isCreating) {
      shown = saved;
      return;
    }
    if (saved?.id === shown?.id) {
      const before = toFormValues(shown?.file, today());
      shown = saved;
      write(
        saved,
        (name, value) => !isRemembered(name, value) && (!isTyped(name) || value !== fieldValue(before, name)),
      );
      return;
    }
    if (shown && isHere(shown)) flush();
    clearTimeout(timer);
    waiting.clear();
    shown = saved;
    write(saved, () => true);
    onOther(saved);
  }

  // Fields that wait, or are being typed in, are left alone.
  function write(saved: KeptAssessment | null, isNews: (name: FieldName, value: unknown) => boolean): void {
    const next = toFormValues(saved?.file, today());
    const values = form.getValues();
    for (const name of FIELD_NAMES) {
      const value = fieldValue(next, name);
      if (value === fieldValue(values, name) || waiting.has(name) || isBeingTyped(name)) continue;
      if (isNews(name, value)) form.setValue(name, value as never);
    }
  }

  // What another tab changed in a field while it was being typed in is let in when one leaves it.
  function catchUp(): void {
    flush();
    if (shown) write(shown, (name, value) => !isRemembered(name, value) && !name.endsWith('.proofMonth'));
  }

  const closeStore = openStore();
  if (takeFromQuery('new')) startNew();
  write($current.get(), () => true);
  shown = $current.get();
  if (!shown?.frozen) {
    for (const { name, value } of early) {
      form.setValue(name, value as never);
      waiting.add(name);
    }
    flush();
  }
  const stops = [
    closeStore,
    $current.listen(show),
    onLeaving(flush),
    form.subscribe({
      formState: { values: true },
      callback: ({ name, type }) => {
        // Only what a person does has a type; what this file writes in the form has none.
        if (name && type) keep(name as FieldName);
      },
    }),
  ];
  document.addEventListener('focusout', catchUp);
  stops.push(() => document.removeEventListener('focusout', catchUp));
  const stop = () => {
    for (const stopOne of stops) stopOne();
  };
  return { keep, flush, stop };
}

function isHere({ id }: KeptAssessment): boolean {
  return $kept.get().some((one) => one.id === id);
}

function isTyped(name: FieldName): boolean {
  return TYPED.includes(splitName(name).at(-1) ?? '');
}

// What a choice hides is not kept with another choice, but the form remembers it for one who changes their mind.
function isRemembered(name: FieldName, value: unknown): boolean {
  return value === '' && /\.(reason|ask)$/.test(name);
}

function isBeingTyped(name: FieldName): boolean {
  return isTyped(name) && document.activeElement?.getAttribute('name') === name;
}
