import type { Fault } from '../../flows/answering/faults.ts';
import { splitName } from '../../flows/answering/form-values.ts';
import type { assessment } from '../../i18n/en/assessment.ts';
import type { common } from '../../i18n/en/shared.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Words } from '../../i18n/words.ts';
import { fill } from '../../i18n/words.ts';
import type { AssessmentPractice, LineTerms } from '../../playbook/assessment-words.ts';

/** The words of the questionnaire in one language, as the page hands them over. */
export interface QuestionnaireWords {
  readonly locale: Locale;
  readonly t: Words<typeof assessment>;
  readonly names: Pick<
    Words<typeof common>,
    'axis' | 'level' | 'state' | 'reason' | 'proof' | 'sector' | 'modified'
  >;
  /** The words of the lines, with the title they stand under. */
  readonly lineWords: { readonly title: string; readonly terms: LineTerms };
}

/** What is wrong, in words that name the practice. */
export function faultText(
  { t }: QuestionnaireWords,
  fault: Fault,
  practices: readonly AssessmentPractice[],
): string {
  const [, id] = splitName(fault.name);
  const title = practices.find((practice) => practice.id === id)?.title ?? '';
  return fill(t.errors[fault.code], { title });
}
