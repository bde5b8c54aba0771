import * as z from 'zod/mini';
import { type AssessmentFile, assessmentShape } from './assessment.ts';
import { customerValueSchema } from './customer-value.ts';

/** `cap17-assessment`, as people exchange it. */
export const assessmentFileSchema: z.ZodMiniType<AssessmentFile> = z.looseObject({
  ...assessmentShape.shape,
  customerValue: z.optional(customerValueSchema),
});
