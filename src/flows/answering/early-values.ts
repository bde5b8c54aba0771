import { type FieldName, type FieldValue, type FormValues, splitName } from './form-values.ts';

/** A field filled in before the script was there, with what the browser holds. */
export interface EarlyValue {
  readonly name: FieldName;
  readonly value: FieldValue;
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
