/** So many turns of the page's thread are more than any of this takes; a clock would depend on the machine. */
const TURNS_AT_MOST = 2_000;

/** Waits until something is so; fails, and says what never was, where it never is. */
export async function until(isSo: () => unknown, what: string): Promise<void> {
  for (let turn = 0; turn < TURNS_AT_MOST; turn += 1) {
    if (await isSo()) return;
    await new Promise((resume) => setTimeout(resume));
  }
  throw new Error(`It never came to this: ${what}`);
}

/** Waits for the journal, which fails here where it never comes to an end. */
export async function quiet(waited: Promise<unknown>): Promise<void> {
  let ended: { readonly error?: unknown } | undefined;
  waited.then(
    () => {
      ended = {};
    },
    (error: unknown) => {
      ended = { error };
    },
  );
  await until(() => ended, 'the journal has an end, and does not ask the disk again and again');
  if (ended && 'error' in ended) throw ended.error;
}
