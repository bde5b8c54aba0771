import '../../../components/parts/early-input.ts';
import { Field } from '../../../components/parts/Field.tsx';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';

interface NameProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Whose a reply is, in a named workshop. */
export function NameField({ label, value, onChange }: NameProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={TEXT_LIMITS.name}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface GroupProps {
  readonly label: string;
  /** What stands for no group. */
  readonly none: string;
  readonly groups: readonly string[];
  /** Place of the group, as text; empty for none. */
  readonly value: string;
  readonly onChange: (group: string) => void;
}

/** Which group a reply is of. */
export function GroupField({ label, none, groups, value, onChange }: GroupProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          <option value="">{none}</option>
          {groups.map((title, index) => (
            <option key={title} value={index}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
