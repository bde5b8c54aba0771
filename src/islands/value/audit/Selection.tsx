import { Field } from '../../../components/parts/Field.tsx';

interface Props<Value extends string | number> {
  readonly label: string;
  readonly chosen: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** One of several, heard of as soon as it is chosen; nothing where there is nothing to choose. */
export function Selection<Value extends string | number>(props: Props<Value>) {
  const { label, chosen, options, onChoose, isDisabled = false } = props;
  if (options.length < 2) return null;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={String(chosen)}
          disabled={isDisabled}
          onChange={({ currentTarget }) => {
            const found = options.find(([value]) => String(value) === currentTarget.value);
            if (found) onChoose(found[0]);
          }}
        >
          {options.map(([value, words]) => (
            <option key={value} value={String(value)} selected={value === chosen}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
