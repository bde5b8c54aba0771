import type { CustomerValue } from '../domain/model/customer-value.ts';
import { customerValueSchema } from './format/customer-value.ts';

/** Reads the totals an assessment keeps of its customers' value; undefined when there are none or they are unsound. */
export function readCustomerValue(kept: unknown): CustomerValue | undefined {
  const reading = customerValueSchema.safeParse(kept);
  return reading.success ? reading.data : undefined;
}
