import type * as z from 'zod/mini';
import type { AssessmentFile, InvitationFile, ReplyFile, WorkingCopyFile, WorkshopFile } from './files.ts';
import { assessmentFileSchema } from './schema/assessment-file-schema.ts';
import { backupSchema } from './schema/backup-schema.ts';
import {
  invitationSchema,
  replySchema,
  workingCopySchema,
  workshopSchema,
} from './schema/workshop-schema.ts';

export * from './files.ts';

/** The files people exchange, and the schema of each. */
export const SCHEMAS = {
  'cap17-assessment': assessmentFileSchema,
  'cap17-workshop': workshopSchema,
  'cap17-invitation': invitationSchema,
  'cap17-reply': replySchema,
  'cap17-working-copy': workingCopySchema,
  'cap17-backup': backupSchema,
} as const;
export type FormatName = keyof typeof SCHEMAS;

/** The keys a schema names. Without the index of unknown ones, `format` tells the files apart. */
type Known<File> = { readonly [Key in keyof File as string extends Key ? never : Key]: File[Key] };
export type BackupFile = Known<z.infer<typeof backupSchema>>;
export type AnyFile =
  | AssessmentFile
  | WorkshopFile
  | InvitationFile
  | ReplyFile
  | WorkingCopyFile
  | BackupFile;

/** Is this the name of one of our formats? */
export function isFormatName(value: unknown): value is FormatName {
  return typeof value === 'string' && Object.hasOwn(SCHEMAS, value);
}
