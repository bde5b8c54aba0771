/** After so many characters or bytes whoever waits is told how far it is. */
const STRIDE = 16_000;

/** How a long reading lets others go on: `pause` is awaited now and then, `onProgress` is told from 0 to 1. */
export interface Pace {
  readonly pause: () => Promise<unknown>;
  readonly onProgress: (done: number) => void;
}

/** Called with how much more was read. */
export type Turn = (length: number) => Promise<void>;

/** Takes turns with others while something of this length is read. */
export function turnsOf(length: number, { pause, onProgress }: Pace): Turn {
  let [read, since] = [0, 0];
  return async (more) => {
    read += more;
    since += more;
    if (since < STRIDE) return;
    since = 0;
    onProgress(Math.min(read / length, 1));
    await pause();
  };
}
