/** What this browser has of the site for use without a network. */
export interface OfflineCopy {
  /** The path its service worker answers for; undefined where none is at work. */
  readonly scope: string | undefined;
  /** The paths kept under this version; undefined where none are. */
  readonly kept: readonly string[] | undefined;
}

/** Reads it for the page that asks, and its version of that name. Empty where the browser refuses. */
export async function readOfflineCopy(version: string): Promise<OfflineCopy> {
  try {
    // The one that this page has: a stranger's of a longer path goes before ours.
    const registration = await navigator.serviceWorker.getRegistration();
    const names = await caches.keys();
    const name = names.find((one) => one.startsWith('cap17') && one.endsWith(version));
    const kept = name === undefined ? undefined : await (await caches.open(name)).keys();
    return {
      scope: registration?.active ? new URL(registration.scope).pathname : undefined,
      kept: kept?.map(({ url }) => new URL(url).pathname),
    };
  } catch {
    // A private window, an address without encryption, or a setting.
    return { scope: undefined, kept: undefined };
  }
}
