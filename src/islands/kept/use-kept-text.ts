import { type FormEvent, useEffect, useRef } from 'react';
import { onLeaving } from '../../stores/browser/leaving.ts';

const TYPING_PAUSE_MS = 300;

/**
 * A text field whose value is kept once typing pauses, when one leaves the field and when the page goes. What
 * another tab changes shows, unless one is typing here.
 */
export function useKeptText<Field extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  keep: (text: string) => void,
) {
  const field = useRef<Field>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(keep);
  latest.current = keep;

  useEffect(() => {
    const { current } = field;
    if (current && !waiting.current && current.value !== value) current.value = value;
  }, [value]);

  function flush() {
    if (!waiting.current) return;
    const { text, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    latest.current(text);
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
    onInput: ({ currentTarget }: FormEvent<Field>) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { text: currentTarget.value, timer: setTimeout(flush, TYPING_PAUSE_MS) };
    },
  };
}
