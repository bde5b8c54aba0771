import { useLayoutEffect, useRef } from 'react';
import { onDropped } from '../../stores/browser/dropped.ts';

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * Takes files dropped and texts pasted anywhere on the page. A paste in a field stays there, except in one marked
 * `data-paste`.
 */
export function useDropped(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): void {
  const latest = useRef({ onFiles, onText });
  latest.current = { onFiles, onText };
  useLayoutEffect(() => {
    const take = (event: Event, given: DataTransfer | null) => {
      const files = [...(given?.files ?? [])];
      const text = [...(given?.items ?? [])].find(({ type }) => type === 'text/plain');
      if (files[0]) latest.current.onFiles(files);
      // To hand over millions of signs takes the browser long enough: what is done with them is in a task of its own.
      else if (text) text.getAsString(latest.current.onText);
      else return;
      event.preventDefault();
    };
    const pasted = (event: ClipboardEvent) => {
      const { target } = event;
      if (isField(target) && !target.hasAttribute('data-paste')) return;
      take(event, event.clipboardData);
    };
    const stopDrops = onDropped((event) => take(event, event.dataTransfer));
    document.addEventListener('paste', pasted);
    return () => {
      stopDrops();
      document.removeEventListener('paste', pasted);
    };
  }, []);
}
