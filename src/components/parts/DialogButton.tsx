import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLoaded } from './use-loaded.ts';

interface Props<Module> {
  readonly label: ReactNode;
  /** What is said when the dialog's script does not come. */
  readonly unavailable: string;
  readonly load: () => Promise<Module>;
  readonly draw: (module: Module, close: () => void) => ReactNode;
}

/** A button that opens a dialog, whose script is fetched at the first press. The focus comes back to it. */
export function DialogButton<Module extends object>({ label, unavailable, load, draw }: Props<Module>) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useLoaded(isOpen, load);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-quiet button-small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && typeof dialog === 'object' && createPortal(draw(dialog, close), document.body)}
      {isOpen && dialog === 'failed' && <p role="alert">{unavailable}</p>}
    </>
  );
}
