/** Takes files dropped anywhere on the page, which would otherwise leave it. Returns how to stop. */
export function onFileDropped(listener: (files: FileList | undefined) => void): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    listener(event.dataTransfer?.files);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', dropped);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', dropped);
  };
}
