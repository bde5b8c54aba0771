import { atom, onMount, type ReadableAtom } from 'nanostores';

const EVERY_MS = 5_000;

const $count = atom(0);
onMount($count, () => {
  const beating = setInterval(() => $count.set($count.get() + 1), EVERY_MS);
  return () => clearInterval(beating);
});

/** Changes every five seconds while anyone listens: often enough for a clock that says whole minutes. */
export const $beat: ReadableAtom<number> = $count;
