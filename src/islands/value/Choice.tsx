import type { ReactNode } from 'react';
import { Field } from '../../components/parts/Field.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly chosen: string;
  readonly isWrong?: boolean;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** One of several. */
export function Choice({ name, label, hint, chosen, isWrong = false, options, onChoose }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          name={name}
          value={chosen}
          aria-invalid={isWrong || undefined}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
