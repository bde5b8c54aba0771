import type { UseFormReturn } from 'react-hook-form';
import type { Autosave } from '../../flows/answering/autosave.ts';
import { FIELD_NAMES, type FieldName, type FormValues } from '../../flows/answering/form-values.ts';
import type { FormPort } from '../../flows/answering/show-in-form.ts';

/** The form of the page, for what keeps it. */
export function portOf(form: UseFormReturn<FormValues>): FormPort {
  return {
    values: () => form.getValues(),
    write: (name, value) => form.setValue<FieldName>(name, value),
    isBeingTypedIn: (name) => document.activeElement?.getAttribute('name') === name,
  };
}

/** Has every change a person makes kept, and what they left caught up. Returns how to stop. */
export function followForm(form: UseFormReturn<FormValues>, autosave: Autosave): () => void {
  const stop = form.subscribe({
    formState: { values: true },
    callback: ({ name, type }) => {
      // Only what a person does has a type; what is written in the form by us has none.
      const field = type && FIELD_NAMES.find((known) => known === name);
      if (field) autosave.keep(field);
    },
  });
  document.addEventListener('focusout', autosave.catchUp);
  return () => {
    stop();
    document.removeEventListener('focusout', autosave.catchUp);
  };
}
