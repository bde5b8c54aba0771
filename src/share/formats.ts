import type * as z from 'zod/mini';
import { answerBackSchema } from './format/answer-back.ts';
import { assessmentFileSchema } from './format/assessment-file.ts';
import { type BackupFile, backupSchema } from './format/backup.ts';
import { houseSchema } from './format/house.ts';
import { invitationSchema } from './format/invitation.ts';
import { replySchema } from './format/reply.ts';
import { wordingSchema } from './format/wording.ts';
import { workingCopySchema } from './format/working-copy.ts';
import { workshopSchema } from './format/workshop.ts';

export * from './files.ts';
export type { BackupFile };

/** The files people exchange, and the schema of each. */
export const SCHEMAS = {
  'cap17-assessment': assessmentFileSchema,
  'cap17-workshop': workshopSchema,
  'cap17-invitation': invitationSchema,
  'cap17-reply': replySchema,
  'cap17-answer-back': answerBackSchema,
  'cap17-working-copy': workingCopySchema,
  'cap17-backup': backupSchema,
  'cap17-house': houseSchema,
  'cap17-wording': wordingSchema,
} as const;
export type FormatName = keyof typeof SCHEMAS;

export type AnyFile = z.infer<(typeof SCHEMAS)[FormatName]>;

/** Is this the name of one of our formats? */
export function isFormatName(value: unknown): value is FormatName {
  return typeof value === 'string' && Object.hasOwn(SCHEMAS, value);
}
