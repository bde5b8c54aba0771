import { Fragment, type ReactNode, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLoaded } from './use-loaded.ts';
import { useOpening } from './use-opening.ts';

interface Props<Module> {
  readonly label: ReactNode;
  /** What is said when the dialog's script does not come. */
  readonly unavailable: string;
  readonly load: () => Promise<Module>;
  readonly draw: (module: Module, close: () => void) => ReactNode;
}

/** A button that opens a dialog, whose script is fetched at the first press. The focus comes back to it. */
export function DialogButton<Module extends object>({ label, unavailable, load, draw }: Props<Module>) {
  const opening = useOpening();
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useLoaded(opening.isOpen && opening.key, load);
  const close = () => {
    opening.close();
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-quiet button-small"
        aria-haspopup="dialog"
        onClick={opening.open}
      >
        {label}
      </button>
      {opening.isOpen &&
        typeof dialog === 'object' &&
        createPortal(<Fragment key={opening.key}>{draw(dialog, close)}</Fragment>, document.body)}
      {opening.isOpen && dialog === 'failed' && <p role="alert">{unavailable}</p>}
    </>
  );
}
