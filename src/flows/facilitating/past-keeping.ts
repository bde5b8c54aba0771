import { resultOf } from '../../domain/workshop/result.ts';
import type { ResultPart } from '../../domain/workshop/result-parts.ts';
import { toWorkshop, type WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { workshopFile } from '../../share/files.ts';
import { readDate } from '../../share/iso-date.ts';
import {
  $workshopsKeeping,
  addWorkshop,
  changeWorkshop,
  eraseWorkshop,
  type FacilitatedWorkshop,
} from '../../stores/workshops.ts';

/** What stays of a workshop whose replies go: nothing that one person said, and of groups what may leave it. */
function withoutReplies(copy: WorkingCopy): ReturnType<typeof resultOf> {
  const parts: readonly ResultPart[] = ['scope', 'organisation', 'actions', 'groups'];
  return resultOf(
    toWorkshop(copy),
    parts.filter((part) => part !== copy.left && (part !== 'groups' || copy.left !== 'votes')),
  );
}

/** Erases the replies of a workshop for good and keeps its result; false, and nothing is erased, where that cannot be kept. */
export function eraseReplies({ id, name, file }: FacilitatedWorkshop): boolean {
  const result = addWorkshop(name, workshopFile(withoutReplies(file)));
  if (!$workshopsKeeping.get().ok) {
    eraseWorkshop(result);
    return false;
  }
  eraseWorkshop(id);
  return true;
}

/** Keeps the replies on until a later day, for a reason; false, and nothing changes, where either is missing. */
export function keepLonger(id: string, until: string, reason: string, today: string): boolean {
  const why = reason.trim();
  if (readDate(until)?.day === undefined || until <= today || why === '') return false;
  changeWorkshop(id, (copy) => ({ ...copy, keep: { until, reason: why } }));
  return true;
}
