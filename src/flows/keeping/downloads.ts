import type { AnswerBackFile } from '../../share/files.ts';
import { bringBack } from '../../stores/browser/bring-back.ts';
import { download } from '../../stores/browser/downloads.ts';
import { keysWith } from '../../stores/browser/storage.ts';
import type { Unreadable } from '../../stores/drawer.ts';
import type { KeptAssessment } from '../../stores/keeping.ts';
import { KEYS } from '../../stores/keys.ts';
import { downloadFile, fileName } from './download-file.ts';

/** Hands an assessment to the visitor as a file, such as `cap17-2026-11-21-motor-claims.json`. */
export function downloadAssessment({ name, file }: Pick<KeptAssessment, 'name' | 'file'>): void {
  downloadFile(`${file.date}-${fileName(name)}`, file);
}

/** Kept beside the assessments, and in a backup with them. */
const BESIDE = [KEYS.workshop, KEYS.reply, KEYS.house, KEYS.wording] as const;

/** Is anything beside the assessments kept here that a backup would hold? */
export function hasMoreToBackUp(): boolean {
  return BESIDE.some((prefix) => keysWith(prefix).length > 0);
}

/** Finds what of it the disk alone has; true where something came back. */
export async function findMoreToBackUp(): Promise<boolean> {
  return (await Promise.all(BESIDE.map(bringBack))).includes(true);
}

/** Hands an unreadable value to the visitor as it is. */
export function downloadUnreadable({ id, text }: Unreadable): void {
  download(`cap17-unreadable-${fileName(id)}.txt`, text, 'text/plain');
}

/** Hands an answer to a report out as a file, such as `cap17-answer-2026-11-28-motor-claims.json`. */
export function downloadAnswerBack(file: AnswerBackFile): void {
  downloadFile(`answer-${file.date}-${fileName(file.scope ?? '')}`, file);
}
