import type { Refusal } from '../../share/refusal.ts';
import { $workshops, addWorkshop, selectWorkshop } from '../../stores/workshops.ts';
import { takeFile } from '../opening/take-file.ts';

/**
 * What came of a file one opens among the workshops. `opened`: it is on the page, or kept as a result. `here`: its
 * workshop is here already, and is on the page: the copy is merged where replies are. `refused`: it is neither.
 */
export type OpenedCopy =
  | { readonly is: 'opened' | 'here'; readonly name: string }
  | { readonly is: 'refused'; readonly refusal: Refusal };

const TAKEN = ['cap17-working-copy', 'cap17-workshop'] as const;

/** Takes over a working copy, or keeps a result. `nameOf` names one without a scope, by its date. */
export async function openCopy(file: Blob, nameOf: (date: string) => string): Promise<OpenedCopy> {
  const taken = await takeFile(file, TAKEN);
  if (!taken.ok) return { is: 'refused', refusal: taken.refusal };
  const opened = taken.file;
  if (opened.format === 'cap17-workshop') {
    const name = opened.scope || nameOf(opened.date);
    addWorkshop(name, opened);
    return { is: 'opened', name };
  }
  const { workshop, scope } = opened.invitation;
  const mine = $workshops.get().find((saved) => saved.file.invitation.workshop === workshop);
  if (mine) {
    selectWorkshop(mine.id);
    return { is: 'here', name: mine.name };
  }
  const name = scope || nameOf(opened.date);
  selectWorkshop(addWorkshop(name, opened));
  return { is: 'opened', name };
}
