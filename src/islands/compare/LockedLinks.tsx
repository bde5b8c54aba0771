import '../../components/parts/early-input.ts';
import { type FormEvent, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { Locked } from '../../flows/comparing/gather.ts';
import { fill } from '../../i18n/words.ts';
import { TYPED_AT_MOST } from '../../share/format/limits.ts';
import { useCompareText } from './compare-text.ts';

interface Props {
  readonly locked: readonly Locked[];
  readonly onUnlock: (key: string, password: string) => void;
  readonly onLeave: (key: string) => void;
}

/** The links that ask for their password, each by its own; one may stay closed. */
export function LockedLinks({ locked, onUnlock, onLeave }: Props) {
  const { t } = useCompareText();
  if (locked.length === 0) return null;
  return (
    <section className="notice compare-locked">
      <h3>{t.compare.locked.title}</h3>
      {locked.map(({ key, name, state }) => (
        <LockedLink
          key={key}
          id={`password-${key}`}
          name={name}
          state={state}
          onUnlock={(password) => onUnlock(key, password)}
          onLeave={() => onLeave(key)}
        />
      ))}
    </section>
  );
}

interface LockedProps extends Pick<Locked, 'name' | 'state'> {
  /** Of its field: ids that are numbered may meet where parts come and go. */
  readonly id: string;
  readonly onUnlock: (password: string) => void;
  readonly onLeave: () => void;
}

function LockedLink({ id, name, state, onUnlock, onLeave }: LockedProps) {
  const { t } = useCompareText();
  const { locked } = t.compare;
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '') onUnlock(typed);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Field id={id} label={fill(locked.label, { name })} error={state === 'wrong' && locked.wrong} isAlert>
        {(control) => (
          <input
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
        <button type="submit" className="button button-small">
          {locked.open}
        </button>
        <button type="button" className="button-text" onClick={onLeave}>
          {locked.leave}
        </button>
        <span role="status">{state === 'checking' && locked.checking}</span>
      </p>
    </form>
  );
}
