import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { houseIn } from '../../share/files.ts';
import type { BackupFile } from '../../share/formats.ts';
import { keepHouse, keptHouse } from '../../stores/house.ts';
import { isAlike } from './backup.ts';

/** How documents made on this device look, as a backup holds it. */
export function houseKept(): Pick<BackupFile, 'house'> {
  const house = keptHouse();
  return house ? { house } : {};
}

/** What becomes of the look of documents in a backup: another one that is here stays, since a device has one. */
export interface RestoreHouseStep {
  readonly outcome: 'new' | 'here' | 'stays';
  readonly house: HouseStyle;
}

/** What restoring the look of documents of a backup would do; undefined where it holds none. Touches nothing. */
export function planHouse({ house }: BackupFile): RestoreHouseStep | undefined {
  if (!house) return undefined;
  const here = keptHouse();
  const isHere = here && isAlike(here.file, house.file);
  return { outcome: !here ? 'new' : isHere ? 'here' : 'stays', house: houseIn(house.file) };
}

/** Keeps it where there is none. Returns how many were kept: one, or none. */
export function restoreHouse(backup: BackupFile): number {
  const step = planHouse(backup);
  if (step?.outcome !== 'new') return 0;
  keepHouse(step.house);
  return 1;
}
