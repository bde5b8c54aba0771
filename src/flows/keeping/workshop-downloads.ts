import type { InvitationFile, ReplyFile } from '../../share/files.ts';
import type { KeptWorkshop } from '../../share/format/kept-workshop.ts';
import { downloadFile, fileName } from './download-file.ts';

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
