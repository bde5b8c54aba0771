import type { Assessment } from '../../domain/model/assessment.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
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
import { laterBy } from '../later.ts';
import type { EarlyValue } from './early-values.ts';
import {
  FIELD_NAMES,
  type FieldName,
  type FieldValue,
  type FormValues,
  fieldValue,
  splitName,
  toFormValues,
} from './form-values.ts';
import { keepField } from './keep-field.ts';

/** The form on the page, whatever draws it. */
export interface FormPort {
  /** What is in it now; it may change afterwards. */
  values(): FormValues;
  /** Writes in a field what no person typed. */
  write(name: FieldName, value: FieldValue): void;
  /** Is a person in the middle of typing in this field? */
  isBeingTypedIn(name: FieldName): boolean;
}

interface Around {
  /** Names an assessment after its scope. */
  readonly titleOf: (scope: string) => string;
  /** Was its name given by us, so that it may follow the scope? */
  readonly isOurs: (kept: KeptAssessment) => boolean;
  /** Called when another assessment takes the form's place. */
  readonly onOther: (kept: KeptAssessment | null) => void;
}

/** The form and what is kept, held together. */
export interface Autosave {
  /** Keeps a field that was just changed: at once, or once typing pauses. */
  keep(name: FieldName): void;
  /** Keeps now what still waits for typing to pause. */
  flush(): void;
  /** Keeps what waits and lets in what other tabs changed in the field that was being typed in. */
  catchUp(): void;
  stop(): void;
}

const TYPING_PAUSE_MS = 300;
const TYPED = ['scope', 'organisation', 'date', 'ask', 'note', 'proofName', 'proofMonth'];

/**
 * Shows in the form what is kept, keeps what changes in the form, and lets in what other tabs change. Nothing is
 * created before the first change. `early` is what was filled in before the script was there.
 */
export function startAutosave(form: FormPort, early: readonly EarlyValue[], around: Around): Autosave {
  const later = laterBy(TYPING_PAUSE_MS);
  const waiting = new Set<FieldName>();
  let shown: KeptAssessment | null = null;
  let isCreating = false;

  function keep(name: FieldName): void {
    waiting.add(name);
    later.ask(keepWaiting);
    if (!isTyped(name)) later.flush();
  }

  function keepWaiting(): void {
    if (waiting.size === 0) return;
    const names = [...waiting];
    waiting.clear();
    // The store may replay this later: it must not see what is typed by then.
    const values = structuredClone(form.values());
    const change = (assessment: Assessment) =>
      names.reduce((kept, name) => keepField(kept, name, values), assessment);
    if (shown) {
      const isFollowing = names.includes('scope') && around.isOurs(shown);
      changeAssessment(shown.id, change);
      if (isFollowing) renameAssessment(shown.id, around.titleOf(values.scope));
      return;
    }
    const blank = { model: MODEL_VERSION, date: today(), answers: {} };
    isCreating = true;
    createAssessment(around.titleOf(values.scope), change(keepField(blank, 'date', values)));
    isCreating = false;
  }

  function show(kept: KeptAssessment | null): void {
    const before = shown;
    if (isCreating) shown = kept;
    else if (kept?.id === before?.id) {
      shown = kept;
      const old = toFormValues(before?.file, today());
      write(kept, (name, value) => !isTyped(name) || value !== fieldValue(old, name));
    } else {
      if (before && isHere(before)) later.flush();
      waiting.clear();
      shown = kept;
      writeAll(kept);
      around.onOther(kept);
    }
  }

  // Fields that wait, or are being typed in, are left alone.
  function writeAll(kept: KeptAssessment | null, isNews: IsNews = () => true): void {
    const next = toFormValues(kept?.file, today());
    const values = form.values();
    for (const name of FIELD_NAMES) {
      const value = fieldValue(next, name);
      if (value === fieldValue(values, name) || waiting.has(name)) continue;
      const isLeftAlone = isTyped(name) && form.isBeingTypedIn(name);
      if (!isLeftAlone && isNews(name, value)) form.write(name, value);
    }
  }

  function write(kept: KeptAssessment | null, isNews: IsNews): void {
    writeAll(kept, (name, value) => !isRemembered(name, value) && isNews(name, value));
  }

  function catchUp(): void {
    later.flush();
    if (shown) write(shown, (name) => !name.endsWith('.proofMonth'));
  }

  function putEarly(): void {
    if (shown?.frozen) return;
    for (const { name, value } of early) {
      form.write(name, value);
      waiting.add(name);
    }
    keepWaiting();
  }

  const closeStore = openStore();
  if (takeFromQuery('new')) startNew();
  shown = $current.get();
  writeAll(shown);
  putEarly();
  const stopListening = $current.listen(show);
  return {
    keep,
    flush: later.flush,
    catchUp,
    stop: () => {
      later.stop();
      stopListening();
      closeStore();
    },
  };
}

type IsNews = (name: FieldName, value: FieldValue) => boolean;

function isHere({ id }: KeptAssessment): boolean {
  return $kept.get().some((one) => one.id === id);
}

function isTyped(name: FieldName): boolean {
  return TYPED.includes(splitName(name).at(-1) ?? '');
}

// What a choice hides is not kept with another choice, but the form remembers it for one who changes their mind.
function isRemembered(name: FieldName, value: FieldValue): boolean {
  return value === '' && /\.(reason|ask)$/.test(name);
}
