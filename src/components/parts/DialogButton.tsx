import { type ReactNode, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLoaded } from './use-loaded.ts';
import { useOpening } from './use-opening.ts';

interface DialogProps<Module> {
  /** What is said when the dialog's script does not come. */
  readonly unavailable: string;
  readonly load: () => Promise<Module>;
  readonly draw: (module: Module, close: () => void) => ReactNode;
}

interface Props<Module> extends DialogProps<Module> {
  readonly label: ReactNode;
}

interface OpenedProps<Module> extends DialogProps<Module> {
  readonly close: () => void;
}

/** One opening of a dialog. It is drawn once the press is answered, its script there or not: it takes longer than a press may. */
function Opened<Module extends object>({ unavailable, load, draw, close }: OpenedProps<Module>) {
  const dialog = useLoaded(true, load);
  if (dialog === 'failed') return <p role="alert">{unavailable}</p>;
  return dialog && createPortal(draw(dialog, close), document.body);
}

/** A button that opens a dialog, whose script is fetched at the first press. The focus comes back to it. */
export function DialogButton<Module extends object>({ label, ...dialog }: Props<Module>) {
  const opening = useOpening();
  const button = useRef<HTMLButtonElement>(null);
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
      {opening.isOpen && <Opened key={opening.key} {...dialog} close={close} />}
    </>
  );
}
