import type { AnyFile, InvitationFile, ReplyFile } from '../share/formats.ts';
import type { KeptWorkshop } from '../share/kept.ts';
import { backupOf } from './backup.ts';
import { download, today } from './browser.ts';
import type { Unreadable } from './drawer.ts';
import { $saved, type SavedAssessment } from './keeping.ts';

const NAME_AT_MOST = 50;

/** Hands an assessment to the visitor as a file, such as `cap17-2026-11-21-motor-claims.json`. */
export function downloadAssessment({ name, file }: Pick<SavedAssessment, 'name' | 'file'>): void {
  downloadFile(`${file.date}-${fileName(name)}`, file);
}

/** Hands everything listed to the visitor as one file. */
export function downloadBackup(): void {
  downloadFile(`backup-${today()}`, backupOf($saved.get(), today()));
}

/** Hands a workshop out: its working copy, or its result, named apart. */
export function downloadWorkshop({ name, file }: Pick<KeptWorkshop, 'name' | 'file'>): void {
  const kind = file.format === 'cap17-working-copy' ? 'working-copy' : 'result';
  downloadFile(`${kind}-${file.date}-${fileName(name, 'workshop')}`, file);
}

/** Hands an invitation to a workshop out as a file. */
export function downloadInvitation(file: InvitationFile): void {
  downloadFile(`invitation-${fileName(file.scope ?? '', 'workshop')}`, file);
}

/** Hands a participant's reply out as a file. */
export function downloadReply(file: ReplyFile): void {
  downloadFile(`reply-${file.id ?? 'workshop'}`, file);
}

/** Hands an unreadable value to the visitor as it is. */
export function downloadUnreadable({ id, text }: Unreadable): void {
  download(`cap17-unreadable-${fileName(id)}.txt`, text, 'text/plain');
}

function downloadFile(name: string, file: AnyFile): void {
  download(`cap17-${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
}

/** A name every system takes as a file's: plain letters and digits, at most 50. */
export function fileName(name: string, otherwise = 'assessment'): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return words.slice(0, NAME_AT_MOST) || otherwise;
}
