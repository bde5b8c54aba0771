import type { PracticeId } from '../model/model.ts';
import { decide } from './discussion.ts';
import { takenBack } from './taken-back.ts';
import type { WorkingCopy } from './working-copy.ts';
import type { Decided } from './workshop.ts';

/** Takes back what was decided on a practice; what was decided of it again since stays. */
export function undecide(
  copy: WorkingCopy,
  practice: PracticeId,
  { was, brought }: { readonly was: Decided; readonly brought: Decided },
): WorkingCopy {
  const now = copy.decided?.[practice] ?? {};
  const isSaidAgain = now.level !== brought.level || now.status !== brought.status;
  if (isSaidAgain) return copy;
  const fields = ['level', 'status', 'reason', 'proof'] as const;
  return decide(copy, practice, takenBack(now, { was, brought, fields }));
}
