import {
  FIELD_NAMES,
  type FieldName,
  type FormValues,
  splitName,
} from '../../flows/answering/form-values.ts';

/** A field filled in before the script was there, with what the browser holds. */
export interface EarlyValue {
  readonly name: FieldName;
  readonly value: string | boolean;
}

/**
 * What was clicked or typed in the server's page before this script woke up. The server checks and fills nothing,
 * so whatever is there is the visitor's.
 */
export function readEarlyValues(): EarlyValue[] {
  if (typeof document === 'undefined') return [];
  const form = document.querySelector<HTMLFormElement>('astro-island[ssr] form.questionnaire');
  return [...(form?.elements ?? [])].flatMap((control) => {
    const name = FIELD_NAMES.find((known) => known === control.getAttribute('name'));
    if (!name) return [];
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
      if (!control.checked) return [];
      return [{ name, value: control.type === 'radio' ? control.value : true }];
    }
    const { value } = control as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    return value === '' ? [] : [{ name, value }];
  });
}

/** The values with the early ones in their places. */
export function withEarlyValues(values: FormValues, early: readonly EarlyValue[]): FormValues {
  for (const { name, value } of early) {
    const [field, id, part] = splitName(name);
    const place = field === 'practices' ? values.practices[id] : values;
    Object.assign(place, { [part ?? field]: value });
  }
  return values;
}
