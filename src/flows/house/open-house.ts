import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { houseFile, houseIn } from '../../share/files.ts';
import type { Refusal } from '../../share/refusal.ts';
import { today } from '../../stores/browser/clock.ts';
import { downloadFile, fileName } from '../keeping/download-file.ts';
import { takeFile } from '../opening/take-file.ts';

/** The look a file holds, or why it holds none that can be used. */
export type HouseOpened =
  | { readonly ok: true; readonly house: HouseStyle }
  | ({ readonly ok: false } & (Refusal | { readonly why: 'template'; readonly params?: never }));

/** How the packages of office programs begin. */
const PACKAGE = 'PK';

/** Opens the look that a colleague handed over. Keeps nothing; never throws. */
export async function openHouseFile(file: Blob): Promise<HouseOpened> {
  const taken = await takeFile(file, ['cap17-house']);
  if (taken.ok) return { ok: true, house: houseIn(taken.file) };
  const { refusal } = taken;
  if (refusal.why !== 'not-ours' && refusal.why !== 'too-large') return { ok: false, ...refusal };
  const front = await file
    .slice(0, PACKAGE.length)
    .text()
    .catch(() => '');
  return { ok: false, ...(front === PACKAGE ? { why: 'template' } : refusal) };
}

/** Hands a look out as a file for colleagues. */
export function downloadHouse(house: HouseStyle): void {
  downloadFile(`house-${fileName(house.name ?? '', today())}`, houseFile(house));
}
