import type { AssessmentFile, WorkingCopyFile, WorkshopFile } from './formats.ts';
import { backupSchema } from './schema/backup-schema.ts';

/** A file as it is kept on a device, and as it stands in a backup. */
interface Kept<File> {
  readonly id: string;
  /** The name its owner gave it. */
  readonly name: string;
  /** ISO time of the last change, UTC. */
  readonly updated: string;
  /** Closed: a later one was started from it. */
  readonly frozen?: boolean | undefined;
  /** The id of the one it was started from. */
  readonly previous?: string | undefined;
  /** ISO time at which it was put aside. */
  readonly deleted?: string | undefined;
  readonly file: File;
}
export type KeptAssessment = Kept<AssessmentFile>;
/** A facilitator's working copy, or a result of which a copy was kept. */
export type KeptWorkshop = Kept<WorkingCopyFile | WorkshopFile>;

function readIn(list: 'assessments' | 'workshops', text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const backup = { format: 'cap17-backup', version: 1, date: '2000-01-01', assessments: [], [list]: [value] };
  const reading = backupSchema.safeParse(backup);
  return reading.success ? reading.data[list]?.[0] : undefined;
}

/** Reads one kept assessment from its text; undefined when the text is not one. Never throws. */
export function readKept(text: string): KeptAssessment | undefined {
  return readIn('assessments', text) as KeptAssessment | undefined;
}

/** Reads one kept workshop from its text; undefined when the text is not one. Never throws. */
export function readKeptWorkshop(text: string): KeptWorkshop | undefined {
  return readIn('workshops', text) as KeptWorkshop | undefined;
}
