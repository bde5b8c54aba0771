import type { EarlyValue } from '../../flows/answering/early-values.ts';
import { FIELD_NAMES } from '../../flows/answering/form-values.ts';

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
