import '../../../components/parts/early-input.ts';
import { type RefObject, useId } from 'react';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  /** How much is still to come, or that it is whole. */
  readonly left: string | false;
  readonly text: string;
  readonly onType: (text: string, isAtEnd: boolean) => void;
}

/** The field a code is typed in. */
export function CodeField({ field, label, hint, error, left, text, onType }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="error" id={`${id}-error`} role="alert">
        {error}
      </p>
      <input
        id={id}
        ref={field}
        className="collect-code"
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
        value={text}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={`${id}-hint ${id}-error ${id}-left`}
        onInput={({ currentTarget: { value, selectionStart } }) =>
          onType(value, selectionStart === value.length)
        }
      />
      <p className="hint" id={`${id}-left`}>
        {left}
      </p>
    </div>
  );
}
