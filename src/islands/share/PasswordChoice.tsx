import { type FormEvent, useId, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly isSet: boolean;
  /** Called with the password, or with nothing to take it off. */
  readonly onChange: (password: string) => void;
}

// Lengths only: what is typed is compared with nothing.
const FAIR_FROM = 12;
const LONG_FROM = 20;

/** Puts the link under a password, or takes it off. */
export function PasswordChoice({ isSet, onChange }: Props) {
  const words = useReportText().t.share.dialog.password;
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const strength = typed.length < FAIR_FROM ? 'short' : typed.length < LONG_FROM ? 'fair' : 'long';

  const set = (event: FormEvent) => {
    event.preventDefault();
    setMissing(typed === '');
    if (typed === '') field.current?.focus();
    else onChange(typed);
  };
  const change = (value: string) => {
    setTyped(value);
    setMissing(false);
    if (isSet) onChange('');
  };

  return (
    <details>
      <summary>{words.title}</summary>
      <form noValidate onSubmit={set}>
        <p id={`${id}-lead`}>{words.lead}</p>
        <Field
          label={words.label}
          error={isMissing && words.missing}
          describedBy={`${id}-lead ${id}-strength`}
        >
          {(control) => (
            <>
              <input
                ref={field}
                {...control}
                type={isShown ? 'text' : 'password'}
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onInput={({ currentTarget }) => change(currentTarget.value)}
              />
              <p id={`${id}-strength`} className="hint">
                {typed !== '' && words.strength[strength]}
              </p>
            </>
          )}
        </Field>
        <p className="share-parts">
          <label>
            <input
              type="checkbox"
              checked={isShown}
              onChange={({ currentTarget }) => setShown(currentTarget.checked)}
            />
            <span>{words.show}</span>
          </label>
        </p>
        <p className="cluster share-actions">
          <button type="submit" className="button button-small">
            {words.set}
          </button>
          {isSet && (
            <button type="button" className="button button-quiet button-small" onClick={() => onChange('')}>
              {words.drop}
            </button>
          )}
        </p>
        <p role="status">{isSet && words.isSet}</p>
      </form>
    </details>
  );
}
