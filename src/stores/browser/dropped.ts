/**
 * Calls back with what is dropped anywhere on the page: a file dropped beside its place would otherwise leave it.
 * Returns how to stop.
 */
export function onDropped(listener: (event: DragEvent) => void): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    listener(event);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', dropped);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', dropped);
  };
}
