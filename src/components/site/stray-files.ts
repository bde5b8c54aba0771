/**
 * Are these files over something that does not take them? Fields for files take their own, and so do pages that listen; of
 * several, a field for one would take none, without a word.
 */
function isStray({ defaultPrevented, dataTransfer, target }: DragEvent): boolean | undefined {
  const several = dataTransfer?.items[1] ? '[multiple]' : '';
  const isTaken = (target as Element).closest?.(`[type="file"]${several}:enabled`);
  return !defaultPrevented && !isTaken && dataTransfer?.types.includes('Files');
}

/** Files dropped where nothing takes them would open in the place of the page: `notice` says where they go instead. */
export function keepStrayFiles(notice: HTMLDialogElement): void {
  const keep = (event: DragEvent) => {
    if (!isStray(event)) return;
    event.preventDefault();
    if (event.type === 'drop' && !notice.open) notice.showModal();
  };
  window.addEventListener('dragover', keep);
  window.addEventListener('drop', keep);
}
