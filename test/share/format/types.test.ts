import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { AnswerBack } from '../../../src/domain/answer-back/answer-back.ts';
import type { HouseStyle } from '../../../src/domain/house-style/house-style.ts';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import type { CustomerValue } from '../../../src/domain/model/customer-value.ts';
import type { OwnWording } from '../../../src/domain/own-wording/own-wording.ts';
import type { Invitation, Reply } from '../../../src/domain/workshop/invitation.ts';
import type { WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import type { AnswerBackFile } from '../../../src/share/format/answer-back.ts';
import type { AssessmentFile } from '../../../src/share/format/assessment.ts';
import type { customerValueSchema } from '../../../src/share/format/customer-value.ts';
import type { HouseFile } from '../../../src/share/format/house.ts';
import type { InvitationFile } from '../../../src/share/format/invitation.ts';
import type { Known } from '../../../src/share/format/known.ts';
import type { ReplyFile } from '../../../src/share/format/reply.ts';
import type { WordingFile } from '../../../src/share/format/wording.ts';
import type { WorkingCopyFile } from '../../../src/share/format/working-copy.ts';
import type { WorkshopFile } from '../../../src/share/format/workshop.ts';
import { type FormatName, SCHEMAS } from '../../../src/share/formats.ts';

// Judged by the type checker: what a schema reads is what the domain works on, key by key, both ways.
type Held<File> = Omit<File, 'format' | 'version'>;
type Same<One, Other> = { readonly [Key in keyof One]: One[Key] } extends Other
  ? Other extends One
    ? Exclude<keyof One, keyof Other> | Exclude<keyof Other, keyof One>
    : 'less in the domain'
  : 'less in the schema';

/** How each format differs from what the domain works on; a backup holds files and is none of the domain's. */
interface Differences {
  readonly 'cap17-assessment': Same<Held<AssessmentFile>, Assessment>;
  readonly 'cap17-workshop': Same<Held<WorkshopFile>, Workshop>;
  readonly 'cap17-invitation': Same<Held<InvitationFile>, Invitation>;
  readonly 'cap17-reply': Same<Held<ReplyFile>, Reply>;
  readonly 'cap17-answer-back': Same<Held<AnswerBackFile>, AnswerBack>;
  readonly 'cap17-working-copy': Same<Held<WorkingCopyFile>, WorkingCopy>;
  readonly 'cap17-house': Same<Held<HouseFile>, HouseStyle>;
  readonly 'cap17-wording': Same<Held<WordingFile>, OwnWording>;
}

test('the schemas and the domain say the same of every format', () => {
  expectTypeOf<Differences[keyof Differences]>().toBeNever();
  expectTypeOf<Exclude<FormatName, keyof Differences>>().toEqualTypeOf<'cap17-backup'>();
  expectTypeOf<Same<Known<z.infer<typeof customerValueSchema>>, CustomerValue>>().toBeNever();
  expect(Object.keys(SCHEMAS)).toHaveLength(9);
});
