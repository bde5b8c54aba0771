import { checkFile } from './check-file.ts';
import type { InvitationFile } from './files.ts';

/** What one asked someone else, and for which assessment. */
export interface KeptAsk {
  /** The drawn id its reply bears. */
  readonly id: string;
  /** ISO time, UTC. */
  readonly updated: string;
  /** The id the assessment is kept under. */
  readonly assessment: string;
  readonly invitation: InvitationFile;
}

/** Reads one from its text; undefined when the text is not one. Never throws. */
export function readAsk(text: string): KeptAsk | undefined {
  let kept: Partial<Record<keyof KeptAsk, unknown>> | null;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { id, updated, assessment } = kept ?? {};
  if (typeof id !== 'string' || typeof updated !== 'string' || typeof assessment !== 'string')
    return undefined;
  const invitation = checkFile(kept?.invitation);
  if (!('file' in invitation) || invitation.file.format !== 'cap17-invitation') return undefined;
  return { id, updated, assessment, invitation: invitation.file };
}
