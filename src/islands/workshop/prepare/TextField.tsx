import { useId } from 'react';
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
  const id = `prepare-${useId()}`;
  const field = useKeptText<HTMLInputElement>(value, keep);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={isNumber ? 'field field-number' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="error" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        autoComplete="off"
        readOnly={isReadOnly}
        maxLength={most}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        {...field}
      />
    </div>
  );
}
