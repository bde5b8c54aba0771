import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import type { CustomerValue } from '../../../src/domain/model/customer-value.ts';
import type { Invitation, Reply } from '../../../src/domain/workshop/invitation.ts';
import type { WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import type { AssessmentFile } from '../../../src/share/format/assessment.ts';
import type { customerValueSchema } from '../../../src/share/format/customer-value.ts';
import type { InvitationFile } from '../../../src/share/format/invitation.ts';
import type { Known } from '../../../src/share/format/known.ts';
import type { ReplyFile } from '../../../src/share/format/reply.ts';
import type { WorkingCopyFile } from '../../../src/share/format/working-copy.ts';
import type { WorkshopFile } from '../../../src/share/format/workshop.ts';

// Judged by the type checker: what a schema reads is what the domain works on, key by key, both ways.
type Held<File> = Omit<File, 'format' | 'version'>;
type Same<One, Other> = { readonly [Key in keyof One]: One[Key] } extends Other
  ? Other extends One
    ? Exclude<keyof One, keyof Other> | Exclude<keyof Other, keyof One>
    : 'less in the domain'
  : 'less in the schema';

test('the schemas and the domain say the same of every format', () => {
  expectTypeOf<Same<Held<AssessmentFile>, Assessment>>().toBeNever();
  expectTypeOf<Same<Held<WorkshopFile>, Workshop>>().toBeNever();
  expectTypeOf<Same<Held<InvitationFile>, Invitation>>().toBeNever();
  expectTypeOf<Same<Held<ReplyFile>, Reply>>().toBeNever();
  expectTypeOf<Same<Held<WorkingCopyFile>, WorkingCopy>>().toBeNever();
  expectTypeOf<Same<Known<z.infer<typeof customerValueSchema>>, CustomerValue>>().toBeNever();
});
