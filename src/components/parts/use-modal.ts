import { type RefObject, useLayoutEffect, useRef } from 'react';
import { afterPaint } from '../../stores/browser/after-paint.ts';

/** Beneath what covered the page: what was pressed there heard nothing of it, unless the browser told it by now. */
function pressBeneath({ clientX, clientY, target, detail }: MouseEvent): void {
  // A key presses without a place.
  const meant = detail > 0 && document.elementFromPoint(clientX, clientY);
  if (meant instanceof HTMLElement && meant !== target) meant.click();
}

const isWithin = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent) =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

/**
 * A ref for a `<dialog>` that is open as long as it is there, with what closes it: it takes the focus, and Escape closes
 * it. A press has it out of sight in its frame and closed after it: the browser styles the whole page anew once nothing
 * covers it. A press beside it that comes before closes it at once, and is the page's.
 */
export function useModal(): [RefObject<HTMLDialogElement | null>, close: () => void] {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    const { current } = dialog;
    if (!current) return;
    current.classList.add('gone');
    const shut = () => {
      removeEventListener('pointerdown', early, true);
      current.close();
    };
    const early = (event: MouseEvent) => {
      if (isWithin(current.getBoundingClientRect(), event)) return;
      callOff();
      shut();
      addEventListener('click', pressBeneath, { capture: true, once: true });
    };
    addEventListener('pointerdown', early, true);
    const callOff = afterPaint(shut);
  };
  return [dialog, close];
}
