/** A ref for what takes the place of the control that was just pressed: it has the focus from the start. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
