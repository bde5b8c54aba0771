import { useId } from 'react';
import type { ActionField } from '../../../flows/closing/actions.ts';

interface Props {
  readonly name: Exclude<ActionField, 'practice'>;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** What is wrong with it, if anything. */
  readonly wrong: string | undefined;
  readonly onChange: (text: string) => void;
}

/** A text of an action, or its day. */
export function ActionText({ name, label, value, longest, wrong, onChange }: Props) {
  const id = useId();
  const isDay = name === 'due';
  return (
    <div className={`field room-action-${name}`}>
      <label htmlFor={id}>{label}</label>
      {wrong && (
        <p id={`${id}-error`} className="error">
          {wrong}
        </p>
      )}
      <input
        id={id}
        type={isDay ? 'date' : 'text'}
        maxLength={isDay ? undefined : longest}
        autoComplete="off"
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
