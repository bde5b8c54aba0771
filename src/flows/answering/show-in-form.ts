import { today } from '../../stores/browser/clock.ts';
import type { KeptAssessment } from '../../stores/keeping.ts';
import {
  FIELD_NAMES,
  type FieldName,
  type FieldValue,
  type FormValues,
  fieldValue,
  splitName,
  toFormValues,
} from './form-values.ts';

/** The form on the page, whatever draws it. */
export interface FormPort {
  /** What is in it now; it may change afterwards. */
  values(): FormValues;
  /** Writes in a field what no person typed. */
  write(name: FieldName, value: FieldValue): void;
  /** Is a person in the middle of typing in this field? */
  isBeingTypedIn(name: FieldName): boolean;
}

/** May this value be written in this field? */
type IsNews = (name: FieldName, value: FieldValue) => boolean;

const TYPED = ['scope', 'organisation', 'date', 'ask', 'note', 'proofName', 'proofMonth'];

/** Is a field one types in, letter by letter? */
export function isTyped(name: FieldName): boolean {
  return TYPED.includes(splitName(name).at(-1) ?? '');
}

/** Shows an assessment in the form. Fields that wait to be kept, or are being typed in, are left alone. */
export function showInForm(
  form: FormPort,
  waiting: ReadonlySet<FieldName>,
  kept: KeptAssessment | null,
  isNews: IsNews = () => true,
): void {
  const next = toFormValues(kept?.file, today());
  const values = form.values();
  for (const name of FIELD_NAMES) {
    const value = fieldValue(next, name);
    if (value === fieldValue(values, name) || waiting.has(name)) continue;
    const isLeftAlone = isTyped(name) && form.isBeingTypedIn(name);
    if (!isLeftAlone && isNews(name, value)) form.write(name, value);
  }
}

/** The same for the assessment that stands there already: the form goes on remembering what a choice hides. */
export function showNewsInForm(
  form: FormPort,
  waiting: ReadonlySet<FieldName>,
  kept: KeptAssessment | null,
  isNews: IsNews,
): void {
  showInForm(form, waiting, kept, (name, value) => !isRemembered(name, value) && isNews(name, value));
}

// What a choice hides is not kept with another choice, but the form remembers it for one who changes their mind.
function isRemembered(name: FieldName, value: FieldValue): boolean {
  return value === '' && /\.(reason|ask)$/.test(name);
}
