import * as z from 'zod/mini';
import { assessmentSchema } from './assessment-schema.ts';
import { customerValueSchema } from './customer-value-schema.ts';

/** `cap17-assessment` as people exchange it. On the device, customers' value is only read where it is shown. */
export const assessmentFileSchema = z.looseObject({
  ...assessmentSchema.shape,
  customerValue: z.optional(customerValueSchema),
});
