import { mayMatterMost } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import { raisedFor } from '../../domain/workshop/choices.ts';
import { type MostRaised, mostRaised } from '../../domain/workshop/discussion.ts';
import type { Invitation } from '../../domain/workshop/invitation.ts';
import { invitationFile } from '../../share/files.ts';
import { changeWorkshop, copyOf } from '../../stores/workshops.ts';
import { makeLink } from '../sending/make-link.ts';

/** How many hands went up for each practice. */
export type Raised = Readonly<Partial<Record<PracticeId, number>>>;

/** Keeps the hands that were counted. */
export function keepRaised(workshop: string, raised: Raised): void {
  changeWorkshop(workshop, (copy) => ({ ...copy, stage: { revealed: [], ...copy.stage, raised } }));
}

/** Says what matters most to the room. */
function chooseMost(workshop: string, most: readonly PracticeId[]): void {
  changeWorkshop(workshop, ({ matterMost, ...rest }) =>
    most.length > 0 ? { ...rest, matterMost: most } : rest,
  );
}

/** The link by which phones in the room say what matters most. Rejects as `makeLink`. */
export function mattersLink({ model, date, workshop, scope, practices }: Invitation): Promise<string> {
  return makeLink(invitationFile({ model, date, workshop, scope, practices, matters: true }));
}

/**
 * Chooses the practices with most hands, those of phones among them. Returns those tied at the edge, among which the
 * room has to choose.
 */
export function chooseRaised(workshop: string, raised: Raised): MostRaised['tied'] {
  const { chosen, tied } = mostRaised(raisedFor(copyOf(workshop) ?? {}, raised));
  chooseMost(workshop, chosen);
  return tied;
}

/** Chooses a practice, or no longer; false when it would be one too many, which changes nothing. */
export function toggleMost(workshop: string, practice: PracticeId): boolean {
  const chosen = copyOf(workshop)?.matterMost ?? [];
  if (chosen.includes(practice)) {
    chooseMost(
      workshop,
      chosen.filter((one) => one !== practice),
    );
    return true;
  }
  if (!mayMatterMost(chosen, practice)) return false;
  chooseMost(workshop, [...chosen, practice]);
  return true;
}
