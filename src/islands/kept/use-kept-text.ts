import { type FormEvent, useEffect, useRef, useState } from 'react';
import { laterBy } from '../../flows/later.ts';

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
  const [later] = useState(() => laterBy(TYPING_PAUSE_MS));
  const latest = useRef(keep);
  latest.current = keep;

  useEffect(() => {
    const { current } = field;
    // A space at the end is not kept, nor taken from whoever goes on typing.
    if (current && !later.isWaiting() && current.value.trim() !== value.trim()) current.value = value;
  }, [value]);

  useEffect(() => later.stop, []);

  return {
    ref: field,
    defaultValue: value,
    onBlur: later.flush,
    onInput: ({ currentTarget }: FormEvent<Field>) => {
      const text = currentTarget.value;
      later.ask(() => latest.current(text));
    },
  };
}
