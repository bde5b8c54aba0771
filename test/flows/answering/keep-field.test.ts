import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROOF_KINDS, REASONS, SECTORS } from '../../../src/domain/model/answer.ts';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import {
  CHOICES,
  FIELD_NAMES,
  type FormValues,
  nameOf,
  toFormValues,
} from '../../../src/flows/answering/form-values.ts';
import { keepField } from '../../../src/flows/answering/keep-field.ts';
import { monthOf } from '../../../src/flows/answering/month.ts';
import { keptAssessmentSchema } from '../../../src/share/format/kept.ts';
import { fromFile, toFile } from '../../../src/share/formats.ts';
import { readAs } from '../../../src/share/read-as.ts';

const blank: Assessment = { model: 1, date: '2026-11-21', answers: {} };
const keepAll = (assessment: Assessment, values: FormValues) =>
  FIELD_NAMES.reduce((kept, name) => keepField(kept, name, values), assessment);
const asKept = (assessment: Assessment) =>
  readAs(
    keptAssessmentSchema,
    JSON.stringify({ id: 'a', name: 'A', updated: '2026-11-21T10:00:00.000Z', file: toFile(assessment) }),
  );

const anyPractice = fc.record({
  choice: fc.constantFrom(null, ...CHOICES),
  reason: fc.constantFrom('' as const, ...REASONS),
  ask: fc.string(),
  note: fc.string({ maxLength: 5000, size: 'max' }),
  matters: fc.boolean(),
  proofKind: fc.constantFrom(null, ...PROOF_KINDS),
  proofName: fc.string(),
  proofMonth: fc.constantFrom('', '2026-09', '9/2026', 'last year', '2026-13'),
});
const anyValues: fc.Arbitrary<FormValues> = fc.record({
  scope: fc.string({ maxLength: 400, size: 'max' }),
  sector: fc.constantFrom('' as const, ...SECTORS),
  organisation: fc.string(),
  date: fc.constantFrom('', '2026-02-30', '2026-11-20', '0002-01-01'),
  practices: fc.record(Object.fromEntries(PRACTICE_IDS.map((id) => [id, anyPractice]))),
}) as never;

test('whatever is in the form, what is kept can be read back', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      expect(asKept(keepAll(blank, values))).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

test('what is kept, shown in the form and kept again stays the same', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const kept = asKept(keepAll(blank, values))?.file;
      if (!kept) throw new Error('It cannot be read back');
      const again = asKept(keepAll(fromFile(kept), toFormValues(kept, '2026-11-21')))?.file;
      expect(again).toEqual(kept);
    }),
    { numRuns: 60 },
  );
});

test('one field kept leaves every other as another tab made it', () => {
  const elsewhere: Assessment = { ...blank, answers: { guidance: { level: 1, note: 'There', target: 4 } } };
  const values = toFormValues(blank, '2026-11-21');
  values.practices.guidance.choice = '3';
  const kept = keepField(elsewhere, nameOf('guidance', 'choice'), values);
  expect(kept.answers).toEqual({ guidance: { level: 3, note: 'There', target: 4 } });
});

test('a practice cleared of all it held has no entry left', () => {
  const values = toFormValues(blank, '2026-11-21');
  const kept = keepField(
    { ...blank, answers: { guidance: { level: 1 } } },
    nameOf('guidance', 'choice'),
    values,
  );
  expect(kept.answers).toEqual({});
});

test('a sixth practice that matters most is not kept, though two tabs chose at the same time', () => {
  const five = Object.fromEntries(PRACTICE_IDS.slice(0, 5).map((id) => [id, { importance: 3 as const }]));
  const values = toFormValues(blank, '2026-11-21');
  values.practices['closed-loop'].matters = true;
  const kept = keepField({ ...blank, answers: five }, nameOf('closed-loop', 'matters'), values);
  expect(kept.answers).toEqual(five);
});

test('the day of a proof that came with a file survives a change of its name', () => {
  const proof = { kind: 'indicator' as const, name: 'Old', date: '2026-09-14' };
  const assessment: Assessment = { ...blank, answers: { guidance: { level: 3, proof } } };
  const values = toFormValues(assessment, '2026-11-21');
  values.practices.guidance.proofName = 'New';
  const kept = keepField(assessment, nameOf('guidance', 'proofName'), values);
  expect(kept.answers.guidance?.proof).toEqual({ ...proof, name: 'New' });
});

test('a month is understood as browsers give it and as people type it', () => {
  expect(['2026-09', ' 9/2026 ', '09.2026', '2026-13', 'September', ''].map(monthOf)).toEqual([
    '2026-09',
    '2026-09',
    '2026-09',
    undefined,
    undefined,
    undefined,
  ]);
});
