import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { type RehearsalWords, rehearsalCopy } from '../../domain/workshop/rehearsal.ts';
import { workingCopyFile } from '../../share/files.ts';
import { today } from '../../stores/browser/clock.ts';
import { $workshops, addWorkshop, selectWorkshop } from '../../stores/workshops.ts';

/** Works on the rehearsal: the one that is there, else a new one. */
export function beginRehearsal(name: string, words: RehearsalWords): void {
  const running = $workshops.get().find(({ file }) => isRehearsal(file));
  selectWorkshop(running?.id ?? addWorkshop(name, workingCopyFile(rehearsalCopy(words, today()))));
}
