import { controlId, type FieldName } from '../../flows/answering/form-values.ts';

/** The first control of that name. */
function controlOf(name: FieldName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.questionnaire [name="${name}"]`);
}

/** Puts the focus on a field, on the first card of a question. */
export function focusField(name: FieldName): void {
  const control = controlOf(name);
  control?.focus({ preventScroll: true });
  (control?.closest('.question, .field') ?? control)?.scrollIntoView({ block: 'start' });
}

/** An address for a link to a field: the id of its first control. */
export function linkTo(name: FieldName): string {
  const id = name.includes('.') ? controlId(name) : `${name}-control`;
  return name.endsWith('.choice') ? `#${id}-0` : `#${id}`;
}
