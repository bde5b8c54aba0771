/** What a page asked for since it was opened. */
export interface Requests {
  /** Requests that the browser tells of: the page itself, its files, what was loaded later. */
  readonly all: number;
  /** Of these, to another origin than the page's. */
  readonly elsewhere: number;
}

/**
 * Counts what this page asks for, now and whenever it asks for more. What the browser fetches by itself (its icon, the
 * manifest, what the worker keeps ahead) and what the host writes down are not among it. Undefined where the browser
 * does not tell.
 */
export function countRequests(onCount: (requests: Requests) => void): boolean {
  if (typeof PerformanceObserver === 'undefined') return false;
  let all = 0;
  let elsewhere = 0;
  const watching = new PerformanceObserver((entries) => {
    for (const { name } of entries.getEntries()) {
      all += 1;
      if (!isOwn(name)) elsewhere += 1;
    }
    onCount({ all, elsewhere });
  });
  for (const type of ['navigation', 'resource']) watching.observe({ type, buffered: true });
  return true;
}

function isOwn(address: string): boolean {
  return URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
}
