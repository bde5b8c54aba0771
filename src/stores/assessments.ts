import { atom, computed } from 'nanostores';
import type { Answer } from '../domain/answer.ts';
import type { Assessment } from '../domain/assessment.ts';
import { MODEL_VERSION, type PracticeId } from '../domain/model.ts';
import { fromFile, toFile } from '../share/formats.ts';
import { type Kept, newId, now, onOtherTab, readKey, removeKey, today, writeKey } from './browser.ts';
import {
  CURRENT,
  keyOf,
  readSaved,
  type SavedAssessment,
  savedIds,
  setAside,
  type Unreadable,
  unreadableAside,
} from './saved-assessment.ts';

export type { SavedAssessment, Unreadable } from './saved-assessment.ts';

/** Everything kept on this device, the latest changed first, deleted ones included. */
export const $saved = atom<readonly SavedAssessment[]>([]);
/** Kept values that cannot be read, whole, so that they can be downloaded. */
export const $unreadable = atom<readonly Unreadable[]>([]);
/** The id of the assessment this tab works on. */
export const $currentId = atom<string | null>(null);
/** Whether the last change could be kept. */
export const $keeping = atom<Kept>({ ok: true });

/** What is kept and not deleted. */
export const $assessments = computed($saved, (saved) => saved.filter((one) => one.deleted === undefined));
/** The assessment this tab works on. */
export const $current = computed(
  [$saved, $currentId],
  (saved, id) => saved.find((one) => one.id === id) ?? null,
);

/** Reads what is kept, and follows what other tabs change. Returns how to stop following. */
export function openStore(): () => void {
  readAll();
  const wanted = $currentId.get() ?? readKey(CURRENT);
  const known = $assessments.get();
  $currentId.set(known.find((one) => one.id === wanted)?.id ?? known.find((one) => !one.frozen)?.id ?? null);
  return onOtherTab((key) => {
    if (key === null || key.startsWith(keyOf(''))) readAll();
  });
}

function readAll(): void {
  const saved: SavedAssessment[] = [];
  const unreadable: Unreadable[] = [...unreadableAside()];
  for (const id of savedIds()) {
    const reading = readSaved(id);
    if (reading?.ok) saved.push(reading.saved);
    else if (reading) unreadable.push(reading.unreadable);
  }
  // What could not be kept lives in this tab only: another tab's news must not wipe it out.
  const onlyHere = $keeping.get().ok
    ? []
    : $saved.get().filter((one) => !saved.some(({ id }) => id === one.id));
  $saved.set([...onlyHere, ...saved].sort((one, other) => other.updated.localeCompare(one.updated)));
  $unreadable.set(unreadable);
}

/** Works on another assessment. */
export function selectAssessment(id: string): void {
  $currentId.set(id);
  writeKey(CURRENT, id);
}

/** A new assessment, empty or holding what is given, and works on it. Returns its id. */
export function createAssessment(name: string, assessment?: Assessment): string {
  const id = newId();
  keep({
    id,
    name,
    updated: now(),
    file: toFile(assessment ?? { model: MODEL_VERSION, date: today(), answers: {} }),
  });
  selectAssessment(id);
  return id;
}

/**
 * Changes an assessment. The change is applied to what is kept now, not to what this tab remembers, so two tabs
 * that answer different questions both keep their answers.
 */
export function changeAssessment(id: string, change: (assessment: Assessment) => Assessment): void {
  changeSaved(id, (saved) => ({ ...saved, file: toFile(change(fromFile(saved.file))) }));
}

/** Changes one answer; `undefined` takes the whole entry away. */
export function changeAnswer(id: string, practice: PracticeId, answer: Answer | undefined): void {
  changeAssessment(id, (assessment) => {
    const { [practice]: _, ...others } = assessment.answers;
    return { ...assessment, answers: answer === undefined ? others : { ...others, [practice]: answer } };
  });
}

/** Gives an assessment another name. */
export function renameAssessment(id: string, name: string): void {
  changeSaved(id, (saved) => ({ ...saved, name }));
}

/** A second assessment with the same content. Returns its id. */
export function duplicateAssessment(id: string, name: string): string | null {
  const saved = $saved.get().find((one) => one.id === id);
  return saved ? createAssessment(name, fromFile(saved.file)) : null;
}

/**
 * Starts the same scope again: the last one is frozen and stays beside; scope, importance and targets carry over,
 * answers do not, so that each is given afresh. Returns the new id.
 */
export function startAgain(id: string, name: string): string | null {
  const last = $saved.get().find((one) => one.id === id);
  if (!last) return null;
  changeSaved(id, (saved) => ({ ...saved, frozen: true }));
  const { answers, measures, decisions, oldestProof, ...kept } = fromFile(last.file);
  const weighed = Object.fromEntries(
    Object.entries(answers).flatMap(([practice, { importance, target }]) =>
      importance === undefined && target === undefined
        ? []
        : [[practice, { ...(importance && { importance }), ...(target !== undefined && { target }) }]],
    ),
  );
  const next = createAssessment(name, { ...kept, model: MODEL_VERSION, date: today(), answers: weighed });
  changeSaved(next, (saved) => ({ ...saved, previous: id }));
  return next;
}

/** Puts an assessment aside; `restoreAssessment` undoes it. */
export function deleteAssessment(id: string): void {
  changeSaved(id, (saved) => ({ ...saved, deleted: now() }));
  if ($currentId.get() === id) $currentId.set($assessments.get().find((one) => !one.frozen)?.id ?? null);
}

/** Takes a deleted assessment back. */
export function restoreAssessment(id: string): void {
  changeSaved(id, ({ deleted: _, ...saved }) => saved);
}

/** Erases an assessment for good. */
export function eraseAssessment(id: string): void {
  removeKey(keyOf(id));
  $saved.set($saved.get().filter((one) => one.id !== id));
}

/** Keeps assessments that come from a backup beside what is here; one with a known id gets a new one. */
export function addAssessments(assessments: readonly SavedAssessment[]): void {
  for (const saved of assessments) {
    const isKnown = $saved.get().some((one) => one.id === saved.id);
    keep(isKnown ? { ...saved, id: newId() } : saved);
  }
}

function changeSaved(id: string, change: (saved: SavedAssessment) => SavedAssessment): void {
  const reading = $keeping.get().ok ? readSaved(id) : undefined;
  if (reading && !reading.ok) setAside(reading.unreadable);
  const latest = reading?.ok ? reading.saved : $saved.get().find((one) => one.id === id);
  if (latest) keep({ ...change(latest), updated: now() });
}

function keep(saved: SavedAssessment): void {
  $keeping.set(writeKey(keyOf(saved.id), JSON.stringify(saved)));
  $saved.set([saved, ...$saved.get().filter((one) => one.id !== saved.id)]);
}
