import { type ReactNode, useId } from 'react';
import { useModal } from './use-modal.ts';

interface Props {
  readonly title: string;
  /** What its last button says. */
  readonly close: string;
  readonly isCloseSmall?: boolean;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open as long as it is there; its last button closes it, as Escape does. */
export function Dialog({ title, close, isCloseSmall = true, className, onClose, children }: Props) {
  const [dialog, leave] = useModal();
  const id = useId();
  return (
    <dialog ref={dialog} className={className} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <p>
        <button
          type="button"
          className={`button button-quiet${isCloseSmall ? ' button-small' : ''}`}
          onClick={leave}
        >
          {close}
        </button>
      </p>
    </dialog>
  );
}
