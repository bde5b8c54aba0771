import { type FormEvent, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { useLocale } from '../../components/parts/text.ts';
import { REPLIES_AT_MOST } from '../../domain/workshop/invitation.ts';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import { fill } from '../../i18n/words.ts';
import type { RoomFailure } from '../../room/failure.ts';
import { forgetOpeningKey, keepOpeningKey, readOpeningKey } from '../../stores/opening-key.ts';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly id: string;
  readonly scope: string | undefined;
  readonly t: RoomWords['t'];
}

/** Opens a room: the key of whoever runs the server, typed once, and the last day where there is one. */
export function OpenRoomForm({ id, scope, t: words }: Props) {
  const locale = useLocale();
  const t = words.prepare;
  const [kept, setKept] = useState(readOpeningKey);
  const [key, setKey] = useState('');
  const [closes, setCloses] = useState('');
  const [became, setBecame] = useState<'opening' | 'forgotten' | RoomFailure>();

  async function open(event: FormEvent) {
    event.preventDefault();
    const given = kept ?? key.trim();
    setBecame('opening');
    const end = await liveRoomOf(id).open(given, closes === '' ? undefined : closes);
    if (end === 'done') keepOpeningKey(given);
    else setBecame(end);
  }
  function forget() {
    forgetOpeningKey();
    setKept(null);
    setBecame('forgotten');
  }

  const isFailure = became !== undefined && became !== 'opening' && became !== 'forgotten';
  return (
    <form noValidate onSubmit={open}>
      <p>{t.lead}</p>
      <p>{t.sees}</p>
      <p className="small quiet">{fill(t.limit, { most: REPLIES_AT_MOST.toLocaleString(locale) })}</p>
      {kept === null ? (
        <Field label={t.key} hint={t.keyHint} error={isFailure && words.failure[became]} isAlert>
          {(control) => (
            <input
              {...control}
              type="text"
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
          <div role="alert">{isFailure && <p className="error">{words.failure[became]}</p>}</div>
        </>
      )}
      <Field label={t.closes} className="field-date">
        {(control) => (
          <input
            {...control}
            type="date"
            value={closes}
            onChange={({ currentTarget }) => setCloses(currentTarget.value)}
          />
        )}
      </Field>
      <p className="cluster">
        <button
          type="submit"
          className="button button-small"
          disabled={!scope || became === 'opening' || (kept === null && key.trim() === '')}
        >
          {t.open}
        </button>
        <span role="status">
          {became === 'opening' ? t.opening : became === 'forgotten' ? t.forgotten : !scope && t.needsScope}
        </span>
      </p>
    </form>
  );
}
