import { atom, computed } from 'nanostores';
import type { Answer } from '../domain/model/answer.ts';
import type { Assessment } from '../domain/model/assessment.ts';
import { nextFrom } from '../domain/model/next-time.ts';
import { MODEL_VERSION, type PracticeId } from '../domain/model/practice.ts';
import { fromFile, toFile } from '../share/files.ts';
import { TEXT_LIMITS } from '../share/format/limits.ts';
import { now, today } from './browser/clock.ts';
import { newId } from './browser/ids.ts';
import { readHere, readKey, writeHere, writeKey } from './browser/storage.ts';
import {
  $keeping,
  $kept,
  addKept,
  changeKept,
  findKept,
  forgetKept,
  forgetKeptWholly,
  type KeptAssessment,
  openKeeping,
} from './keeping.ts';
import { KEYS, NONE_YET } from './keys.ts';

export type { Keeping, Unreadable } from './drawer.ts';
export { $keeping, $kept, $unreadable, eraseUnreadable, type KeptAssessment } from './keeping.ts';

/** The id of the assessment this tab works on. */
export const $currentId = atom<string | null>(null);

/** What is kept and not deleted. */
export const $assessments = computed($kept, (saved) => saved.filter((one) => one.deleted === undefined));
/** What was deleted and can be taken back. */
export const $deleted = computed($kept, (saved) => saved.filter((one) => one.deleted !== undefined));
/** The assessment this tab works on. */
export const $current = computed(
  [$kept, $currentId],
  (saved, id) => saved.find((one) => one.id === id) ?? null,
);

/**
 * Reads what is kept, and follows what other tabs change. Calls back once what a crash took is there again. Returns how to
 * stop following.
 */
export function openStore(onReconciled?: () => void): () => void {
  const close = openKeeping(() => {
    if ($currentId.get() === null) chooseCurrent();
    onReconciled?.();
  });
  chooseCurrent();
  return close;
}

function chooseCurrent(): void {
  // The tab's own choice first: another tab may work on another assessment.
  const wanted = $currentId.get() ?? readHere(KEYS.current) ?? readKey(KEYS.current);
  const otherwise = wanted === NONE_YET ? null : latestOpen();
  $currentId.set($assessments.get().find((one) => one.id === wanted)?.id ?? otherwise);
}

function latestOpen(): string | null {
  return $assessments.get().find((one) => !one.frozen)?.id ?? null;
}

/** Works on another assessment. */
export function selectAssessment(id: string): void {
  $currentId.set(id);
  writeHere(KEYS.current, id);
  writeKey(KEYS.current, id);
}

/** Works on none of those kept: the next one begins at its first change. */
export function startNew(): void {
  $currentId.set(null);
  writeHere(KEYS.current, NONE_YET);
  writeKey(KEYS.current, NONE_YET);
}

/** A new assessment, empty or holding what is given, and works on it. Returns its id. */
export function createAssessment(name: string, assessment?: Assessment): string {
  const id = addAssessment(name, assessment ?? { model: MODEL_VERSION, date: today(), answers: {} });
  selectAssessment(id);
  return id;
}

/** Keeps an assessment beside the others, and goes on working on the same one. Returns its id. */
export function addAssessment(name: string, assessment: Assessment): string {
  return addKept({ id: newId(), name: fitting(name), updated: now(), file: toFile(assessment) });
}

/**
 * Changes an assessment. The change is applied to what is kept now, not to what this tab remembers, so two tabs
 * that answer different questions both keep their answers. A frozen one does not change; a deleted one that is
 * still worked on in another tab comes back.
 */
export function changeAssessment(id: string, change: (assessment: Assessment) => Assessment): void {
  changeKept(id, (saved) => {
    if (saved.frozen) return saved;
    const { deleted, ...alive } = saved;
    return { ...alive, updated: now(), file: toFile(change(fromFile(saved.file))) };
  });
}

/** Changes one answer; `undefined` takes the whole entry away. */
export function changeAnswer(id: string, practice: PracticeId, answer: Answer | undefined): void {
  changeAssessment(id, (assessment) => {
    const { [practice]: _, ...others } = assessment.answers;
    return { ...assessment, answers: answer === undefined ? others : { ...others, [practice]: answer } };
  });
}

/** Gives an assessment another name, cut at the longest a file may hold. */
export function renameAssessment(id: string, name: string): void {
  changeKept(id, (saved) => ({ ...saved, updated: now(), name: fitting(name) }));
}

function fitting(name: string): string {
  return name.slice(0, TEXT_LIMITS.name);
}

/** A second assessment with the same content, not frozen, kept beside. Returns its id. */
export function duplicateAssessment(id: string, name: string): string | null {
  const saved = findKept(id);
  return saved ? addAssessment(name, fromFile(saved.file)) : null;
}

/**
 * Starts the same scope again: the last one is frozen and stays beside; what carries over, `nextFrom` says. Works on the new one and returns its id.
 */
export function startAgain(id: string, name: string): string | null {
  changeKept(id, (saved) => ({ ...saved, frozen: true }));
  const last = findKept(id);
  if (!last) return null;
  const next = addKept({
    id: newId(),
    name: fitting(name),
    updated: now(),
    previous: id,
    file: toFile(nextFrom(fromFile(last.file), today())),
  });
  selectAssessment(next);
  return next;
}

/**
 * Keeps an assessment as it is beside itself, closed, and has it come before the one that goes on. False when there
 * is no room for it: then nothing has changed.
 */
export function keepAsItWas(id: string): boolean {
  const saved = findKept(id);
  if (!saved) return false;
  const before = addKept({ ...saved, id: newId(), frozen: true });
  const keeping = $keeping.get();
  // Where nothing may be kept at all, what this tab holds is all there is.
  if (!keeping.ok && keeping.why !== 'forbidden') {
    forgetKept(before);
    return false;
  }
  changeKept(id, (kept) => ({ ...kept, previous: before }));
  return true;
}

/** Keeps one whose place another version of the page took, under an id of its own. Returns the id. */
export function keepBeside(saved: KeptAssessment): string {
  return addKept(saved);
}

/** Puts an assessment aside; `restoreAssessment` undoes it. */
export function deleteAssessment(id: string): void {
  changeKept(id, (saved) => ({ ...saved, deleted: now() }));
  if ($currentId.get() === id) $currentId.set(latestOpen());
}

/** Takes a deleted assessment back, as it was. */
export function restoreAssessment(id: string): void {
  changeKept(id, ({ deleted, ...saved }) => saved);
}

/** Erases an assessment for good, with whatever was set aside from its place. */
export function eraseAssessment(id: string): void {
  forgetKeptWholly(id);
  if ($currentId.get() === id) $currentId.set(latestOpen());
}
