import { type FormEvent, useEffect, useRef } from 'react';
import { onLeaving } from '../../../stores/browser.ts';

const TYPING_PAUSE_MS = 300;

/**
 * A text field whose value is kept once typing pauses, when one leaves the field and when the page goes. What
 * another tab changes shows unless one is typing here.
 */
export function useKeptText<Field extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  keep: (text: string) => void,
) {
  const field = useRef<Field>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(keep);
  latest.current = keep;

  useEffect(() => {
    const { current } = field;
    if (current && waiting.current === undefined && current.value !== value) current.value = value;
  }, [value]);

  function flush() {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    latest.current(field.current?.value ?? '');
  }
  useEffect(() => {
    const stop = onLeaving(flush);
    return () => {
      flush();
      stop();
    };
  }, []);

  return {
    ref: field,
    defaultValue: value,
    onBlur: flush,
    onInput: (_: FormEvent) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(flush, TYPING_PAUSE_MS);
    },
  };
}
