import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { readCustomerValue } from '../../share/customer-value.ts';
import { changeAssessment, type KeptAssessment } from '../../stores/assessments.ts';

/** What the report of an assessment shows of customers' value, and whether that is other than the summary at hand. */
export function shownInReport({ file }: KeptAssessment, summary: CustomerValue) {
  const shown = readCustomerValue(file.customerValue);
  return { shown, isOther: shown !== undefined && JSON.stringify(shown) !== JSON.stringify(summary) };
}

/** Has the report of an assessment show a summary, or none. */
export function showInReport({ id }: KeptAssessment, summary: CustomerValue | undefined): void {
  changeAssessment(id, (assessment) => ({ ...assessment, customerValue: summary }));
}
