import { type RefObject, useLayoutEffect, useRef } from 'react';
import { afterPaint } from '../../stores/browser/after-paint.ts';

/**
 * A ref for a `<dialog>` that is open as long as it is there, with what closes it: it takes the focus, and Escape closes
 * it. A press has it out of sight in its frame and closed after it: the browser styles the whole page anew once nothing
 * covers it.
 */
export function useModal(): [RefObject<HTMLDialogElement | null>, close: () => void] {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    dialog.current?.classList.add('gone');
    afterPaint(() => dialog.current?.close());
  };
  return [dialog, close];
}
