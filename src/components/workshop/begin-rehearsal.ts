import { isRehearsal, type RehearsalWords, rehearsalCopy } from '../../domain/rehearsal.ts';
import { workingCopyFile } from '../../share/formats.ts';
import { today } from '../../stores/browser.ts';
import { $workshops, addWorkshop, selectWorkshop } from '../../stores/workshops.ts';

/** Works on the rehearsal: the one that is there, else a new one. */
export function beginRehearsal(name: string, words: RehearsalWords): void {
  const running = $workshops.get().find(({ file }) => isRehearsal(file));
  selectWorkshop(running?.id ?? addWorkshop(name, workingCopyFile(rehearsalCopy(words, today()))));
}
