import { useState } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { eraseWorkshop } from '../../stores/workshops.ts';
import { takeFocus } from '../kept/take-focus.ts';

interface Props {
  readonly t: Messages['workshop']['list'];
  readonly id: string;
  /** Whose erasing it is, for those who only hear the button. */
  readonly name: string;
  readonly onErased: () => void;
}

/** Erases a workshop wholly, asked twice. */
export function SureErase({ t, id, name, onErased }: Props) {
  const [isAsked, setAsked] = useState(false);
  const label = (
    <>
      {t.erase} <span className="hidden-visually">{name}</span>
    </>
  );
  if (!isAsked) {
    return (
      <button type="button" className="button-text" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <span className="cluster">
      {t.eraseWhat}
      <button
        type="button"
        className="button button-small"
        ref={takeFocus}
        onClick={() => {
          eraseWorkshop(id);
          onErased();
        }}
      >
        {label}
      </button>
      <button type="button" className="button-text" onClick={() => setAsked(false)}>
        {t.cancel}
      </button>
    </span>
  );
}
