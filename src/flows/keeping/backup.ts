import { TEXT_LIMITS } from '../../share/format/limits.ts';
import type { BackupFile } from '../../share/formats.ts';
import { addKept, changeKept, findKept, type KeptAssessment } from '../../stores/keeping.ts';

/**
 * What becomes of one assessment or workshop of a backup. `new`: it is not here, and is added. `here`: the same content is
 * here, and nothing is done. `back`: the same content was deleted here, and comes back. `beside`: another content
 * has its id here, and it is added beside, under a name that tells them apart.
 */
export interface RestoreStep<Kept extends Restorable = KeptAssessment> {
  readonly outcome: 'new' | 'here' | 'back' | 'beside';
  readonly kept: Kept;
}

interface Restorable {
  readonly id: string;
  readonly deleted?: string | undefined;
  readonly file: object;
}

/** Everything listed, frozen ones included, deleted ones left out, as one file. `date`: ISO day. */
export function backupOf(
  kept: readonly KeptAssessment[],
  date: string,
  others: Pick<BackupFile, 'workshops' | 'replies' | 'asks' | 'house' | 'wording'> = {},
): BackupFile {
  const assessments = kept.filter((one) => one.deleted === undefined);
  return { format: 'cap17-backup', version: 1, date, assessments, ...others };
}

/** What restoring the assessments of a backup would do, in its order. Touches nothing. */
export function planRestore(backup: BackupFile, known: readonly KeptAssessment[]): RestoreStep[] {
  return planSteps(backup.assessments, known);
}

/** What becomes of each of these beside those known. */
export function planSteps<Kept extends Restorable>(
  entries: readonly Kept[],
  known: readonly Kept[],
): RestoreStep<Kept>[] {
  const steps: RestoreStep<Kept>[] = [];
  for (const entry of entries) {
    // What is put in a backup is not deleted, whatever it says.
    const kept: Kept = { ...entry, deleted: undefined };
    const twice = steps.some((step) => step.kept.id === kept.id && isAlike(step.kept.file, kept.file));
    steps.push({ outcome: twice ? 'here' : outcomeOf(kept, known), kept });
  }
  return steps;
}

function outcomeOf(kept: Restorable, known: readonly Restorable[]): RestoreStep['outcome'] {
  const sameId = known.find((one) => one.id === kept.id);
  if (!sameId) return 'new';
  if (isAlike(sameId.file, kept.file)) return sameId.deleted === undefined ? 'here' : 'back';
  // Restored beside before: not a third time.
  return known.some((one) => one.deleted === undefined && isAlike(one.file, kept.file)) ? 'here' : 'beside';
}

/**
 * Carries a plan out: nothing here is changed but what comes back from the deleted ones. `besideName` names what
 * is added beside. Returns the ids under which what was added is kept, by its id in the backup.
 */
export function restore(
  steps: readonly RestoreStep[],
  besideName: (name: string) => string,
): ReadonlyMap<string, string> {
  const newIds = new Map<string, string>();
  const todo = steps.filter((step) => step.outcome !== 'here');
  for (const { outcome, kept } of todo) {
    if (outcome === 'back') changeKept(kept.id, ({ deleted, ...alive }) => alive);
    else {
      const name = outcome === 'beside' ? besideName(kept.name) : kept.name;
      newIds.set(kept.id, addKept({ ...kept, name: name.slice(0, TEXT_LIMITS.name) }));
    }
  }
  // What was started from another of the backup still points to it.
  for (const [oldId, id] of newIds) {
    const previous = newIds.get(findKept(id)?.previous ?? oldId);
    if (previous !== undefined && previous !== id) changeKept(id, (kept) => ({ ...kept, previous }));
  }
  return newIds;
}

/** Have these the same content, whatever the order of its keys? */
export function isAlike(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}

/** The same text for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
