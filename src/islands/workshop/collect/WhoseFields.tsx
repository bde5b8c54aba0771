import { useId } from 'react';
import { TEXT_LIMITS } from '../../../share/format/fields.ts';

interface NameProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Whose a reply is, in a named workshop. */
export function NameField({ label, value, onChange }: NameProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={TEXT_LIMITS.name}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
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
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {groups.map((title, index) => (
          <option key={title} value={index}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
