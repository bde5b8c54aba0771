/** How long an answer is waited for, in milliseconds. */
export const PATIENCE_MS = 5_000;

/** After how long what had no answer is tried again. */
export const SOON_MS = 2_000;

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What is promised, where it comes in time; undefined else. */
export function within<Promised>(
  promised: Promise<Promised>,
  milliseconds: number,
): Promise<Promised | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    promised.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
