import { type RefObject, useEffect, useRef } from 'react';

/** A ref for a `<dialog>` that is open as long as it is there: it takes the focus, and Escape closes it. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return dialog;
}
