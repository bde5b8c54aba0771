import type { AssessmentFile } from './formats.ts';
import { backupSchema } from './schema/backup-schema.ts';

/** An assessment as it is kept on a device, and as it stands in a backup. */
export interface KeptAssessment {
  readonly id: string;
  /** The name its owner gave it. */
  readonly name: string;
  /** ISO time of the last change, UTC. */
  readonly updated: string;
  /** Closed: a later assessment was started from it. */
  readonly frozen?: boolean | undefined;
  /** The id of the one it was started from. */
  readonly previous?: string | undefined;
  /** ISO time at which it was put aside. */
  readonly deleted?: string | undefined;
  readonly file: AssessmentFile;
}

/** Reads one kept assessment from its text; undefined when the text is not one. Never throws. */
export function readKept(text: string): KeptAssessment | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const backup = { format: 'cap17-backup', version: 1, date: '2000-01-01', assessments: [value] };
  const reading = backupSchema.safeParse(backup);
  return reading.success ? (reading.data.assessments[0] as KeptAssessment) : undefined;
}
