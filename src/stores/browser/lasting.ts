/**
 * How long the browser keeps what a page keeps. `lasting`: until a person erases it. `week`: seven days of use without
 * a visit end it. `inside-app`: in the space of another application, which may go with it. `passing`: as long as the
 * browser has room.
 */
export type Lasting = 'lasting' | 'week' | 'inside-app' | 'passing';

/** WebKit as Apple ships it, told by an event that nobody else has. */
const isApple = () => 'GestureEvent' in globalThis;

/** What stands on the home screen of a phone or in the dock. */
const isInstalled = () => matchMedia('(display-mode: standalone)').matches;

/** How applications name themselves: the view of Android’s, that of Apple’s without Safari’s name, and some by their own. */
const IN_APP = [
  /; wv\)/,
  /\((?:iPhone|iPad|iPod)\b.*AppleWebKit\/(?!.*Safari\/)/,
  /\b(?:FBA[NV]|FB_IAB|Instagram|LinkedInApp|GSA)\b/,
];

/**
 * Is the page open inside another application? Apple gives such pages no service worker; others only say so by their name.
 * Such pages can rarely download a file. Some applications open the system’s own browser in a frame of theirs: no page can
 * tell that.
 */
export function isInsideApp(): boolean {
  if (isInstalled()) return false;
  const isDeprived = isApple() && isSecureContext && !('serviceWorker' in navigator);
  return isDeprived || IN_APP.some((name) => name.test(navigator.userAgent));
}

/** How long what is kept here lasts, as far as the browser lets it be told. */
export async function lastingHere(): Promise<Lasting> {
  if (isInsideApp()) return 'inside-app';
  // Where it may not be asked, nothing promises that it lasts.
  const isPersisted = await navigator.storage?.persisted?.().catch(() => false);
  if (isPersisted) return 'lasting';
  // What is installed is not erased.
  return isApple() && !isInstalled() ? 'week' : 'passing';
}
