import { type FormEvent, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { DAY_LIMITS } from '../../share/format/limits.ts';
import { readDate } from '../../share/iso-date.ts';

interface Props {
  readonly label: string;
  /** What is said of a day that no file can hold. */
  readonly wrong: string;
  readonly value: string;
  /** Takes the day typed, or nothing typed as empty. */
  readonly keep: (day: string) => void;
}

/** A day that is kept as it is typed. One that no file can hold is told once the field is left, and what was kept stays. */
export function DayField({ label, wrong, value, keep }: Props) {
  const [isWrong, setWrong] = useState(false);
  const isSound = ({ value, validity }: HTMLInputElement) =>
    value === '' ? !validity.badInput : readDate(value) !== undefined;
  return (
    <Field label={label} className="field-date" error={isWrong && wrong} isAlert>
      {(control) => (
        <input
          {...control}
          type="date"
          {...DAY_LIMITS}
          defaultValue={value}
          onInput={({ currentTarget }: FormEvent<HTMLInputElement>) => {
            if (!isSound(currentTarget)) return;
            setWrong(false);
            keep(currentTarget.value);
          }}
          onBlur={({ currentTarget }) => setWrong(!isSound(currentTarget))}
        />
      )}
    </Field>
  );
}
