import '../../components/parts/early-input.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import { drawPassword, type PasswordStrength, strengthOf } from '../../flows/sending/password.ts';
import { TYPED_AT_MOST } from '../../share/format/limits.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly isSet: boolean;
  /** Called with the password, or with nothing to take it off. */
  readonly onChange: (password: string) => void;
}

/** How strong what is typed is; undefined until that is known. */
function useStrength(typed: string): PasswordStrength | undefined {
  const [known, setKnown] = useState<{ readonly of: string; readonly strength: PasswordStrength }>();
  useEffect(() => {
    if (typed === '') return;
    let isLatest = true;
    strengthOf(typed).then(
      (strength) => isLatest && setKnown({ of: typed, strength }),
      // Asked again, and said, when the password is set.
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [typed]);
  return known?.of === typed ? known.strength : undefined;
}

/** Puts the link under a password that is not weak, or takes it off. */
export function PasswordChoice({ isSet, onChange }: Props) {
  const { dialog, unavailable } = useReportText().t.share;
  const words = dialog.password;
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const strength = useStrength(typed);

  const [failure, attempt] = useAttempt(unavailable);

  const set = async () => {
    setMissing(typed === '');
    const isWeak = typed === '' || (await strengthOf(typed)) === 'weak';
    // Typed over while that was found out: what stands there now was not set.
    if (field.current?.value !== typed) return;
    if (isWeak) field.current.focus();
    else onChange(typed);
  };
  const propose = () => {
    change(drawPassword());
    setShown(true);
  };
  const change = (value: string) => {
    setTyped(value);
    setMissing(false);
    if (isSet) onChange('');
  };

  return (
    <details>
      <summary>{words.title}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          attempt(set);
        }}
      >
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
                maxLength={TYPED_AT_MOST}
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onInput={({ currentTarget }) => change(currentTarget.value)}
              />
              <p id={`${id}-strength`} className="hint">
                {strength && words.strength[strength]}
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
          <button type="button" className="button button-quiet button-small" onClick={propose}>
            {words.propose}
          </button>
          {isSet && (
            <button type="button" className="button button-quiet button-small" onClick={() => onChange('')}>
              {words.drop}
            </button>
          )}
        </p>
        {failure}
        <p role="status">{isSet && words.isSet}</p>
      </form>
    </details>
  );
}
