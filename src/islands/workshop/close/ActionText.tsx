import '../../../components/parts/early-input.ts';
import { Field } from '../../../components/parts/Field.tsx';
import type { ActionField } from '../../../flows/closing/actions.ts';
import { DAY_LIMITS } from '../../../share/format/limits.ts';

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
  const isDay = name === 'due';
  return (
    <Field className={`room-action-${name}`} label={label} error={wrong}>
      {(control) => (
        <input
          {...control}
          type={isDay ? 'date' : 'text'}
          {...(isDay ? DAY_LIMITS : { maxLength: longest })}
          autoComplete="off"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
