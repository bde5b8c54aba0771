import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { houseFile, houseIn } from '../../share/files.ts';
import type { ParsedFile } from '../../share/parse-file.ts';
import { today } from '../../stores/browser/clock.ts';
import { downloadFile, fileName } from '../keeping/download-file.ts';
import { openFile } from '../opening/open-file.ts';

/** The look a file holds, or why it holds none that can be used. */
export type HouseOpened =
  | { readonly ok: true; readonly house: HouseStyle }
  | { readonly ok: false; readonly why: 'another' | 'template' | 'unsound' | 'too-new' | 'too-large' };

/** How the packages of office programs begin, and how a file of ours does. */
const PACKAGE = 'PK';
const OURS = /^\s*\{\s*"format"\s*:\s*"cap17-house"/;
/** So much of a file tells what it is. */
const FRONT = 200;

/** Opens the look that a colleague handed over. Keeps nothing; never throws. */
export async function openHouseFile(file: Blob): Promise<HouseOpened> {
  const opened = houseOf(await openFile(file));
  if (opened.ok || opened.why !== 'another') return opened;
  const front = await file
    .slice(0, FRONT)
    .text()
    .catch(() => '');
  if (front.startsWith(PACKAGE)) return { ok: false, why: 'template' };
  return OURS.test(front) ? { ok: false, why: 'unsound' } : opened;
}

/** What a file that was read holds of a look: all of it is sound, or none is taken. */
export function houseOf(parsed: ParsedFile): HouseOpened {
  if (parsed.ok) {
    const { file } = parsed;
    return file.format === 'cap17-house' ? { ok: true, house: houseIn(file) } : { ok: false, why: 'another' };
  }
  const codes = parsed.problems.map(({ code }) => code);
  const told = (['too-new', 'too-large'] as const).find((code) => codes.includes(code));
  const isOurs =
    parsed.sound?.format === 'cap17-house' ||
    parsed.problems.some(({ path }) => path !== '' && path !== 'format');
  return { ok: false, why: told ?? (isOurs ? 'unsound' : 'another') };
}

/** Hands a look out as a file for colleagues. */
export function downloadHouse(house: HouseStyle): void {
  downloadFile(`house-${fileName(house.name ?? '', today())}`, houseFile(house));
}
