/** The name by which a second window of the site is known: the wall. It stays through its reloads. */
const WALL = 'cap17-wall';

/** A window that was opened beside this one. */
export interface SecondWindow {
  isOpen(): boolean;
  close(): void;
}

/** Is this the second window? */
export function isSecondWindow(): boolean {
  return window.name === WALL;
}

let opened: Window | null = null;

/** The second window that this page opened, while it is there. */
export function secondWindow(): SecondWindow | undefined {
  const own = opened;
  return own && !own.closed ? { isOpen: () => !own.closed, close: () => own.close() } : undefined;
}

/** Opens this page in a second window, to be moved to another screen; undefined where the browser refuses. */
export function openSecondWindow(): SecondWindow | undefined {
  opened = window.open(location.href, WALL, 'popup,width=1280,height=800');
  return secondWindow();
}

/** Closes this window, if it was opened by another. */
export function closeThisWindow(): void {
  window.close();
}

/** What windows of one browser say to one another. */
export interface Channel {
  send(message: unknown): void;
  close(): void;
}

/** Listens to the other windows under a name. Where the browser has no such channels nothing is heard. */
export function channelOf(name: string, hear: (message: unknown) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
