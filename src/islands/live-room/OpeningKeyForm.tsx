import '../../components/parts/early-input.ts';
import { type FormEvent, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { RoomFailure } from '../../room/failure.ts';
import { DAY_LIMITS, TYPED_AT_MOST } from '../../share/format/limits.ts';
import { forgetOpeningKey, keepOpeningKey, readOpeningKey } from '../../stores/opening-key.ts';
import { type RoomWords, saidToHost } from './room-words.ts';

interface Props {
  readonly t: RoomWords['t'];
  /** The words of its button, and what is said once it is done. */
  readonly act: string;
  readonly done: string;
  /** What is to be done first; it then does nothing. */
  readonly first?: string | undefined;
  readonly onGiven: (key: string, closes: string | undefined) => Promise<'done' | RoomFailure>;
}

/** Asks for the key of whoever runs the server, typed once on a device, and for the last day where there is one. */
export function OpeningKeyForm({ t: words, act, done, first, onGiven }: Props) {
  const t = words.prepare;
  const [kept, setKept] = useState(readOpeningKey);
  const [key, setKey] = useState('');
  const [closes, setCloses] = useState('');
  const [became, setBecame] = useState<'opening' | 'forgotten' | 'done' | 'no-day' | RoomFailure>();

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (became === 'opening') return;
    // A day that no file can hold, or half of one.
    if (!event.currentTarget.checkValidity()) return setBecame('no-day');
    const given = kept ?? key.trim();
    setBecame('opening');
    const end = await onGiven(given, closes === '' ? undefined : closes);
    if (end === 'done') keepOpeningKey(given);
    setBecame(end);
    setKept(readOpeningKey());
  }
  function forget() {
    forgetOpeningKey();
    setKept(null);
    setBecame('forgotten');
  }

  const said = { opening: t.opening, forgotten: t.forgotten, done };
  const isSaid = became === 'opening' || became === 'forgotten' || became === 'done';
  const failure = became === undefined || became === 'no-day' || isSaid ? undefined : became;
  const isPast = failure === 'expired';
  const wrongDay = became === 'no-day' ? t.noDay : isPast && t.past;
  const fault = failure !== undefined && !isPast && saidToHost(words, failure);
  return (
    <form noValidate onSubmit={give}>
      {kept === null ? (
        <Field label={t.key} hint={t.keyHint} error={fault} isAlert>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={TYPED_AT_MOST}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={key}
              onInput={({ currentTarget }) => setKey(currentTarget.value)}
            />
          )}
        </Field>
      ) : (
        <>
          <p>
            {t.keyKept}{' '}
            <button type="button" className="button-text" onClick={forget}>
              {t.forget}
            </button>
          </p>
          <div role="alert">{fault && <p className="error">{fault}</p>}</div>
        </>
      )}
      <Field label={t.closes} className="field-date" error={wrongDay} isAlert>
        {(control) => (
          <input
            {...control}
            type="date"
            {...DAY_LIMITS}
            value={closes}
            onChange={({ currentTarget }) => setCloses(currentTarget.value)}
          />
        )}
      </Field>
      <p className="cluster">
        <button
          type="submit"
          className="button button-small"
          disabled={first !== undefined || (kept === null && key.trim() === '')}
        >
          {act}
        </button>
        <span role="status">{isSaid ? said[became] : first}</span>
      </p>
    </form>
  );
}
