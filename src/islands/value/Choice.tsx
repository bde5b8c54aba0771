import { Field } from '../../components/parts/Field.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly first: string;
  readonly chosen: string;
  readonly isWrong: boolean;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** One of several, or none. */
export function Choice({ name, label, first, chosen, isWrong, options }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} name={name} aria-invalid={isWrong || undefined}>
          <option value="" selected={chosen === ''}>
            {first}
          </option>
          {options.map(([value, words]) => (
            <option key={value} value={value} selected={value === chosen}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
