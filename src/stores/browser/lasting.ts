/**
 * How long the browser keeps what a page keeps. `lasting`: until a person erases it. `week`: seven days of use without
 * a visit end it. `inside-app`: in the space of another application, which may go with it. `passing`: as long as the
 * browser has room.
 */
export type Lasting = 'lasting' | 'week' | 'inside-app' | 'passing';

/** WebKit as Apple ships it, told by an event that nobody else has. */
const isApple = () => 'GestureEvent' in globalThis;

/**
 * Is the page open inside another application? Apple gives such pages no service worker; Android's only say so by
 * their name. Such pages can rarely download a file.
 */
export function isInsideApp(): boolean {
  const isDeprived = isApple() && isSecureContext && !('serviceWorker' in navigator);
  return isDeprived || /; wv\)/.test(navigator.userAgent);
}

/** How long what is kept here lasts, as far as the browser lets it be told. */
export async function lastingHere(): Promise<Lasting> {
  if (isInsideApp()) return 'inside-app';
  const isPersisted = await navigator.storage?.persisted?.().catch(() => false);
  if (isPersisted) return 'lasting';
  // What stands on the home screen of a phone or in the dock is not erased.
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  return isApple() && !isInstalled ? 'week' : 'passing';
}
