/** Is this a file over something that takes none? Fields for files take their own, and so do pages that listen. */
function isStray({ defaultPrevented, dataTransfer, target }: DragEvent): boolean | undefined {
  const isTaken = (target as Element).closest?.('input[type="file"]:enabled');
  return !defaultPrevented && !isTaken && dataTransfer?.types.includes('Files');
}

/** A file dropped where nothing takes it would open in the place of the page: `notice` says where it goes instead. */
export function keepStrayFiles(notice: HTMLDialogElement): void {
  window.addEventListener('dragover', (event) => {
    if (isStray(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!isStray(event)) return;
    event.preventDefault();
    if (!notice.open) notice.showModal();
  });
}
