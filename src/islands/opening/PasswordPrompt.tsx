import '../../components/parts/early-input.ts';
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { type Opened, unlock } from '../../flows/opening/opened.ts';
import { TYPED_AT_MOST } from '../../share/format/limits.ts';
import { useReportText } from '../text/report-text.ts';

/** Asks for the password of a link, as often as it takes. */
export function PasswordPrompt({ isWrong, isChecking }: Opened & { readonly state: 'locked' }) {
  const { locked, failure } = useReportText().t.share;
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { title, what, todo } = failure[isWrong ? 'wrong-password' : 'needs-password'];
  const error = isMissing ? locked.missing : isWrong ? what : '';

  useLayoutEffect(() => {
    if (!isChecking) field.current?.focus();
  }, [isChecking]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(typed === '');
    if (typed === '') field.current?.focus();
    else void unlock(typed);
  };

  return (
    <form className="page section link-problem" noValidate onSubmit={submit}>
      <h1>{title}</h1>
      <div className="measure" id={`${id}-what`}>
        {!isWrong && <p className="lead">{what}</p>}
        <p>{todo}</p>
      </div>
      <Field className="measure" label={locked.label} error={error} describedBy={`${id}-what`}>
        {(control) => (
          <input
            ref={field}
            {...control}
            type="password"
            maxLength={TYPED_AT_MOST}
            autoComplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <p className="cluster">
        <button type="submit" className="button">
          {locked.open}
        </button>
        {isChecking && <span>{locked.checking}</span>}
      </p>
    </form>
  );
}
