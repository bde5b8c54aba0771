import { useState } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly t: Messages['kept'];
  /** Whose erasing it is, for those who only hear the button. */
  readonly name: string;
  readonly onErase: () => void;
}

/** Erasing for good, asked twice. */
export function Sure({ t, name, onErase }: Props) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" className="button-text" onClick={() => setAsked(true)}>
        {t.erase} <span className="hidden-visually">{name}</span>
      </button>
    );
  }
  return (
    <span className="cluster">
      {t.eraseSure}
      <button type="button" className="button button-small" ref={takeFocus} onClick={onErase}>
        {t.erase} <span className="hidden-visually">{name}</span>
      </button>
      <button type="button" className="button-text" onClick={() => setAsked(false)}>
        {t.cancel}
      </button>
    </span>
  );
}
