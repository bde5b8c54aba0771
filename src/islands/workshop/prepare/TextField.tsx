import '../../../components/parts/early-input.ts';
import { Field } from '../../../components/parts/Field.tsx';
import { useKeptText } from '../../kept/use-kept-text.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  /** What is wrong with the value, if anything. */
  readonly problem?: string | undefined;
  readonly isNumber?: boolean;
  readonly isReadOnly?: boolean;
  readonly keep: (text: string) => void;
}

/** A line of text that is kept as it is typed. */
export function TextField({ label, hint, value, most, problem, isNumber, isReadOnly, keep }: Props) {
  const field = useKeptText<HTMLInputElement>(value, keep);
  return (
    <Field
      className={isNumber ? 'field-number' : undefined}
      label={label}
      hint={hint}
      error={problem}
      isAlert
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={isNumber ? 'numeric' : 'text'}
          autoComplete="off"
          readOnly={isReadOnly}
          maxLength={most}
          {...field}
        />
      )}
    </Field>
  );
}
