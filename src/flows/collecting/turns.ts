/** Lets the page draw and answer. */
export const pause = () => new Promise((resume) => setTimeout(resume));

/** After so many characters or bytes the page may draw. */
const STRIDE = 16_000;

/** Called with how much more was read; now and then the page draws. */
export type Turn = (length: number) => Promise<void>;

/** Takes turns with the page while something of this length is read, and says how far that is, from 0 to 1. */
export function turnsOf(length: number, onProgress: ((done: number) => void) | undefined): Turn {
  let [read, since] = [0, 0];
  return async (more) => {
    read += more;
    since += more;
    if (since < STRIDE) return;
    since = 0;
    onProgress?.(Math.min(read / length, 1));
    await pause();
  };
}
