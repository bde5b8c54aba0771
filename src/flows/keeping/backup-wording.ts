import type { OwnWording } from '../../domain/own-wording/own-wording.ts';
import { wordingIn } from '../../share/files.ts';
import type { BackupFile } from '../../share/formats.ts';
import { keepWording, keptWording } from '../../stores/own-wording.ts';
import { isAlike } from './backup.ts';

/** The words in the place of ours on this device, as a backup holds them. */
export function wordingKept(): Pick<BackupFile, 'wording'> {
  const wording = keptWording();
  return wording ? { wording } : {};
}

/** What becomes of the own words of a backup: others that are here stay, since a device has one wording. */
export interface RestoreWordingStep {
  readonly outcome: 'new' | 'here' | 'stays';
  readonly wording: OwnWording;
}

/** What restoring the own words of a backup would do; undefined where it holds none. Touches nothing. */
export function planWording({ wording }: BackupFile): RestoreWordingStep | undefined {
  if (!wording) return undefined;
  const here = keptWording();
  const isHere = here && isAlike(here.file, wording.file);
  return { outcome: !here ? 'new' : isHere ? 'here' : 'stays', wording: wordingIn(wording.file) };
}

/** Keeps them where there are none. Returns how many wordings were kept: one, or none. */
export function restoreWording(backup: BackupFile): number {
  const step = planWording(backup);
  if (step?.outcome !== 'new') return 0;
  keepWording(step.wording);
  return 1;
}
