import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { houseFile, houseIn } from '../../share/files.ts';
import type { ParsedFile } from '../../share/parse-file.ts';
import { type Refusal, refusalOf } from '../../share/refusal.ts';
import { today } from '../../stores/browser/clock.ts';
import { downloadFile, fileName } from '../keeping/download-file.ts';
import { openFile } from '../opening/open-file.ts';

/** The look a file holds, or why it holds none that can be used. */
export type HouseOpened =
  | { readonly ok: true; readonly house: HouseStyle }
  | ({ readonly ok: false } & (Refusal | { readonly why: 'template'; readonly params?: never }));

/** How the packages of office programs begin. */
const PACKAGE = 'PK';

/** Opens the look that a colleague handed over. Keeps nothing; never throws. */
export async function openHouseFile(file: Blob): Promise<HouseOpened> {
  const opened = houseOf(await openFile(file));
  if (opened.ok || (opened.why !== 'not-ours' && opened.why !== 'too-large')) return opened;
  const front = await file
    .slice(0, PACKAGE.length)
    .text()
    .catch(() => '');
  return front === PACKAGE ? { ok: false, why: 'template' } : opened;
}

/** What a file that was read holds of a look: all of it is sound, or none is taken. */
export function houseOf(parsed: ParsedFile): HouseOpened {
  if (parsed.ok && parsed.file.format === 'cap17-house') return { ok: true, house: houseIn(parsed.file) };
  return { ok: false, why: 'not-ours', ...refusalOf(parsed, ['cap17-house']) };
}

/** Hands a look out as a file for colleagues. */
export function downloadHouse(house: HouseStyle): void {
  downloadFile(`house-${fileName(house.name ?? '', today())}`, houseFile(house));
}
