import type { OwnWording } from '../../domain/own-wording/own-wording.ts';
import { wordingFile } from '../../share/files.ts';
import { today } from '../../stores/browser/clock.ts';
import { downloadFile, fileName } from '../keeping/download-file.ts';

/** Hands somebody's own words out as a file for colleagues, such as `cap17-wording-acme-2026-11-28.json`. */
export function downloadWording(wording: OwnWording): void {
  downloadFile(`wording-${fileName(wording.name ?? '', today())}`, wordingFile(wording));
}
