import { useId } from 'react';

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
  const id = `choice-${useId()}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} aria-invalid={isWrong || undefined}>
        <option value="" selected={chosen === ''}>
          {first}
        </option>
        {options.map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
