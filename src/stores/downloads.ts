import type { AnyFile } from '../share/formats.ts';
import { backupOf } from './backup.ts';
import { download, today } from './browser.ts';
import { $saved } from './keeping.ts';
import type { SavedAssessment, Unreadable } from './saved-assessment.ts';

const NAME_AT_MOST = 50;

/** Hands an assessment to the visitor as a file, such as `cap17-2026-11-21-motor-claims.json`. */
export function downloadAssessment({ name, file }: Pick<SavedAssessment, 'name' | 'file'>): void {
  downloadFile(`${file.date}-${fileName(name)}`, file);
}

/** Hands everything listed to the visitor as one file. */
export function downloadBackup(): void {
  downloadFile(`backup-${today()}`, backupOf($saved.get(), today()));
}

/** Hands an unreadable value to the visitor as it is. */
export function downloadUnreadable({ id, text }: Unreadable): void {
  download(`cap17-unreadable-${fileName(id)}.txt`, text, 'text/plain');
}

function downloadFile(name: string, file: AnyFile): void {
  download(`cap17-${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
}

/** A name every system takes as a file's: plain letters and digits, at most 50. */
export function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return words.slice(0, NAME_AT_MOST) || 'assessment';
}
