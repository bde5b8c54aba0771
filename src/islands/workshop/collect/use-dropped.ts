import { useEffect, useRef } from 'react';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * Takes files dropped and texts pasted anywhere on the page. A paste in a field stays there, except in one marked
 * `data-paste`.
 */
export function useDropped(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): void {
  const latest = useRef({ onFiles, onText });
  latest.current = { onFiles, onText };
  useEffect(() => {
    const take = (event: Event, given: DataTransfer | null) => {
      const files = [...(given?.files ?? [])];
      const text = given?.getData('text/plain') ?? '';
      if (files.length === 0 && text === '') return;
      event.preventDefault();
      if (files.length > 0) latest.current.onFiles(files);
      else latest.current.onText(text);
    };
    const over = (event: DragEvent) => event.preventDefault();
    const dropped = (event: DragEvent) => {
      // Nothing dropped may leave the page, which the browser would do for a file.
      event.preventDefault();
      take(event, event.dataTransfer);
    };
    const pasted = (event: ClipboardEvent) => {
      const { target } = event;
      if (isField(target) && !(target as HTMLElement).hasAttribute('data-paste')) return;
      take(event, event.clipboardData);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', dropped);
    document.addEventListener('paste', pasted);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', dropped);
      document.removeEventListener('paste', pasted);
    };
  }, []);
}
