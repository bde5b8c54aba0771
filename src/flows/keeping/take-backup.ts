import { bringBack } from '../../stores/browser/bring-back.ts';
import { today } from '../../stores/browser/clock.ts';
import { $kept, openKeeping } from '../../stores/keeping.ts';
import { KEYS } from '../../stores/keys.ts';
import { backupOf } from './backup.ts';
import { asksKept } from './backup-asks.ts';
import { houseKept } from './backup-house.ts';
import { wordingKept } from './backup-wording.ts';
import { workshopsAndReplies } from './backup-workshops.ts';
import { downloadFile } from './download-file.ts';
import { findMoreToBackUp } from './downloads.ts';

/** Hands everything kept on the device to the visitor as one file. */
export async function takeBackup(): Promise<void> {
  await Promise.all([findMoreToBackUp(), bringBack(KEYS.assessment)]);
  // A page that works on something else has not read them.
  const close = openKeeping();
  const others = { ...workshopsAndReplies(), ...asksKept(), ...houseKept(), ...wordingKept() };
  downloadFile(`backup-${today()}`, backupOf($kept.get(), today(), others));
  close();
}
