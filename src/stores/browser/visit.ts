/** What a page asked for since it was opened. */
export interface Requests {
  /** Requests that the browser tells of: the page itself, its files, what was loaded later. */
  readonly all: number;
  /** Of these, to another origin than the page's. */
  readonly elsewhere: number;
}

/**
 * Counts what this page asks for, now and whenever it asks for more. What the browser fetches by itself (its icon, the
 * manifest, what the worker keeps ahead) and what the host writes down are not among it. Silent where the browser does
 * not tell.
 */
export function countRequests(onCount: (requests: Requests) => void): void {
  if (typeof PerformanceObserver === 'undefined') return;
  // The page itself, of which some browsers tell twice: as it comes and once it has loaded.
  let all = 1;
  let elsewhere = 0;
  new PerformanceObserver((entries) => {
    for (const { name } of entries.getEntries()) {
      all += 1;
      if (new URL(name).origin !== location.origin) elsewhere += 1;
    }
    onCount({ all, elsewhere });
  }).observe({ type: 'resource', buffered: true });
}
