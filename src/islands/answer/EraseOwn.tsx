import { useState } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { takeFocus } from '../kept/take-focus.ts';

interface Props {
  readonly t: Messages['answer']['erase'];
  readonly onErase: () => void;
}

/** Erasing one's own reply from this device, asked twice. */
export function EraseOwn({ t, onErase }: Props) {
  const [isAsked, setAsked] = useState(false);
  return (
    <details className="erase-own">
      <summary>{t.title}</summary>
      <p>{t.text}</p>
      <p className="cluster">
        {isAsked ? (
          <>
            <button type="button" className="button button-small" ref={takeFocus} onClick={onErase}>
              {t.sure}
            </button>
            <button type="button" className="button-text" onClick={() => setAsked(false)}>
              {t.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="button button-quiet button-small" onClick={() => setAsked(true)}>
            {t.button}
          </button>
        )}
      </p>
    </details>
  );
}
