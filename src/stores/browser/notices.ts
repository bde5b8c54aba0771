/** Shows one of the notices that stand hidden in the layout, or hides it. */
export function showNotice(notice: 'disk-silent' | 'disk-emptied' | 'file-blocked', isShown: boolean): void {
  const element = globalThis.document?.getElementById(notice);
  if (element) element.hidden = !isShown;
}
