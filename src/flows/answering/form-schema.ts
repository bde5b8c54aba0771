import * as z from 'zod/mini';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import { readDate } from '../../share/iso-date.ts';
import type { FieldName, PracticeValues } from './form-values.ts';
import { monthOf } from './month.ts';

/** What can be wrong with what was typed. Nothing of it stops the rest from being kept. */
export type ProblemCode = 'scope-missing' | 'date-unclear' | 'reason-missing' | 'month-unclear';
export interface Problem {
  readonly name: FieldName;
  readonly code: ProblemCode;
}

const problem = (error: ProblemCode) => ({ error });

const practiceSchema = z.custom<PracticeValues>().check(
  z.check<PracticeValues>(({ value, issues }) => {
    const report = (field: keyof PracticeValues, message: ProblemCode) =>
      issues.push({ code: 'custom', path: [field], message, input: value[field] });
    if (value.choice === 'not-applicable' && value.reason === '') report('reason', 'reason-missing');
    if (value.proofMonth.trim() !== '' && !monthOf(value.proofMonth)) report('proofMonth', 'month-unclear');
  }),
);

/** What each step asks before one goes on. */
export const formSchema = z.looseObject({
  scope: z.string().check(z.refine((text) => text.trim() !== '', problem('scope-missing'))),
  date: z.string().check(z.refine((text) => readDate(text) !== undefined, problem('date-unclear'))),
  practices: z.looseObject(Object.fromEntries(PRACTICE_IDS.map((id) => [id, practiceSchema]))),
});
