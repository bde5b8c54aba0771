import { useLayoutEffect, useRef } from 'react';
import { LEVELS, type Level } from '../../../domain/model/answer.ts';

/** What each key of the wall does. */
export interface KeyActions {
  previous(): void;
  next(): void;
  o(): void;
  r(): void;
  a(): void;
  v(): void;
  digit(level: Level): void;
  u(): void;
  s(): void;
  l(): void;
  f(): void;
  help(): void;
}

const LETTERS = ['o', 'r', 'a', 'v', 'u', 's', 'l', 'f'] as const;

/** What a key press asks for; undefined when it is none of ours, or belongs to a field or to a dialog on top. */
function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const from = event.target instanceof Element ? event.target : null;
  if (from?.closest('input, textarea, select, [contenteditable], .key-map')) return undefined;
  if (event.key === 'ArrowLeft' || event.key === 'PageUp') return actions.previous;
  if (event.key === 'ArrowRight' || event.key === 'PageDown') return actions.next;
  if (event.key === '?') return actions.help;
  // By place: on French keyboards digits need the shift key.
  const level = LEVELS.find((one) => event.code === `Digit${one}` || event.code === `Numpad${one}`);
  if (level !== undefined) return () => actions.digit(level);
  const letter = LETTERS.find((one) => one === event.key.toLowerCase());
  return letter && actions[letter];
}

/** Listens to the keys of the wall while they are used. */
export function useWallKeys(areUsed: boolean, actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    if (!areUsed) return;
    const heard = (event: KeyboardEvent) => {
      const action = actionOf(event, latest.current);
      if (!action || event.repeat) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [areUsed]);
}
