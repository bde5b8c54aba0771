import { LEVELS } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import {
  $current,
  $kept,
  changeAssessment,
  createAssessment,
  type KeptAssessment,
  keepBeside,
  openStore,
  renameAssessment,
  selectAssessment,
  startNew,
} from '../../stores/assessments.ts';
import { takeFromQuery } from '../../stores/browser/address.ts';
import { afterPaint } from '../../stores/browser/after-paint.ts';
import { today } from '../../stores/browser/clock.ts';
import { $ownWords } from '../../stores/own-words.ts';
import { type Later, laterBy } from '../later.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { EarlyValue } from './early-values.ts';
import { type FieldName, type FormValues, fieldValue, splitName, toFormValues } from './form-values.ts';
import { keepField } from './keep-field.ts';
import { type FormPort, isTyped, showInForm, showNewsInForm } from './show-in-form.ts';

interface Around {
  /** Names an assessment after its scope. */
  readonly titleOf: (scope: string) => string;
  /** Was its name given by us, so that it may follow the scope? */
  readonly isOurs: (kept: KeptAssessment) => boolean;
  /** Called when another assessment takes the form's place. */
  readonly onOther: (kept: KeptAssessment | null) => void;
  /** Called when another tab goes on with this one by an older version, and here one goes on with a second. */
  readonly onBeside: () => void;
}

/** The form and what is kept, held together. */
export interface Autosave {
  /** Keeps a field that was just changed: at once, a level once it is drawn, or once typing pauses. */
  keep(name: FieldName): void;
  /** Keeps now what still waits for typing to pause. */
  flush(): void;
  /** Keeps what waits and lets in what other tabs changed in the field that was being typed in. */
  catchUp(): void;
  stop(): void;
}

/** What autosave goes by. */
interface Held {
  readonly form: FormPort;
  readonly around: Around;
  readonly later: Later;
  /** The fields that changed and are not kept yet. */
  readonly waiting: Set<FieldName>;
  /** The assessment in the form; null before there is one. */
  shown: KeptAssessment | null;
  isCreating: boolean;
}

const TYPING_PAUSE_MS = 300;

/**
 * Shows in the form what is kept, keeps what changes in the form, and lets in what other tabs change. Nothing is
 * created before the first change. `early` is what was filled in before the script was there.
 */
export function startAutosave(form: FormPort, early: readonly EarlyValue[], around: Around): Autosave {
  const later = laterBy(TYPING_PAUSE_MS);
  const closeStore = openStore();
  if (takeFromQuery('new')) startNew();
  const renew = renewing();
  renew();
  const held: Held = { form, around, later, waiting: new Set(), shown: $current.get(), isCreating: false };
  showInForm(form, held.waiting, held.shown);
  putEarly(held, early);
  const stopListening = $current.listen(() => {
    // What this listener changes is heard once it is done: by then another may be the current one.
    const kept = $current.get();
    if (isOfOlderVersion(held, kept)) return goOnBeside(held);
    show(held, kept);
    renew();
  });
  return {
    keep: (name) => keep(held, name),
    flush: later.flush,
    catchUp: () => catchUp(held),
    stop: () => {
      later.stop();
      stopListening();
      closeStore();
    },
  };
}

/** Keeps the assessment worked on at today's model: what it changes is heard by the listener that asks for it. */
function renewing(): () => void {
  let isAtIt = false;
  return () => {
    const kept = $current.get();
    if (isAtIt || !kept) return;
    isAtIt = true;
    bringUpToDate(kept);
    isAtIt = false;
  };
}

function keep(held: Held, name: FieldName): void {
  held.waiting.add(name);
  held.later.ask(() => keepWaiting(held));
  if (isLevel(held, name)) afterPaint(held.later.flush);
  else if (!isTyped(name)) held.later.flush();
}

/** A level is drawn by the browser itself; any other choice brings a field to go on with, or counts at the next press. */
function isLevel({ form }: Held, name: FieldName): boolean {
  const [, , part] = splitName(name);
  return part === 'choice' && LEVELS.some((level) => String(level) === fieldValue(form.values(), name));
}

function keepWaiting(held: Held): void {
  const { form, around, waiting, shown } = held;
  if (waiting.size === 0) return;
  const names = [...waiting];
  waiting.clear();
  // The store may replay this later: it must not see what is typed by then.
  const values = structuredClone(form.values());
  const change = (assessment: Assessment) =>
    names.reduce((kept, name) => keepField(kept, name, values), assessment);
  if (!shown) {
    create(held, values, change);
    return;
  }
  const isFollowing = names.includes('scope') && around.isOurs(shown);
  changeAssessment(shown.id, change);
  if (isFollowing) renameAssessment(shown.id, around.titleOf(values.scope));
}

function create(held: Held, values: FormValues, change: (blank: Assessment) => Assessment): void {
  const blank = { model: MODEL_VERSION, date: today(), answers: {} };
  const said = change(keepField(blank, 'date', values));
  const answers = $ownWords.get()?.begun(said.answers) ?? said.answers;
  held.isCreating = true;
  createAssessment(held.around.titleOf(values.scope), { ...said, answers });
  held.isCreating = false;
  // What own words begin with is not in the form yet.
  showNewsInForm(held.form, held.waiting, held.shown, (name) => name.endsWith('.matters'));
}

/** Shows what is worked on now: the same as it changed, or another. */
function show(held: Held, kept: KeptAssessment | null): void {
  const { form, waiting, shown: before } = held;
  if (held.isCreating) held.shown = kept;
  else if (kept?.id === before?.id) {
    held.shown = kept;
    const old = toFormValues(before?.file, today());
    showNewsInForm(form, waiting, kept, (name, value) => !isTyped(name) || value !== fieldValue(old, name));
  } else showOther(held, kept);
}

/** Does another tab write this one by an older model, as a page opened before a new version does? */
function isOfOlderVersion({ shown }: Held, kept: KeptAssessment | null): boolean {
  return shown !== null && shown.id === kept?.id && kept.file.model < shown.file.model;
}

/** Leaves the one in the form to the other tab, and goes on with a second: neither version takes the other’s answers. */
function goOnBeside(held: Held): void {
  if (!held.shown) return;
  const { id } = held.shown;
  const beside = keepBeside({ ...held.shown, previous: id });
  held.shown = { ...held.shown, id: beside, previous: id };
  selectAssessment(beside);
  held.around.onBeside();
}

function showOther(held: Held, kept: KeptAssessment | null): void {
  const { form, around, later, waiting, shown: before } = held;
  if (before && isHere(before)) later.flush();
  waiting.clear();
  held.shown = kept;
  showInForm(form, waiting, kept);
  around.onOther(kept);
}

function catchUp(held: Held): void {
  held.later.flush();
  // What was flushed may have begun an assessment.
  const { form, waiting, shown } = held;
  if (shown) showNewsInForm(form, waiting, shown, (name) => !name.endsWith('.proofMonth'));
}

function putEarly(held: Held, early: readonly EarlyValue[]): void {
  if (held.shown?.frozen) return;
  for (const { name, value } of early) {
    held.form.write(name, value);
    held.waiting.add(name);
  }
  keepWaiting(held);
}

function isHere({ id }: KeptAssessment): boolean {
  return $kept.get().some((one) => one.id === id);
}
