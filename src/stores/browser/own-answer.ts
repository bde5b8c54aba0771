/** What a host answered to a page that asked for something of its own site. */
export interface OwnAnswer {
  /** From its origin, as it was asked for. */
  readonly path: string;
  /** Of HTTP; 0 where a redirect was not followed. */
  readonly status: number;
  /** From its origin, where redirects ended. */
  readonly end: string;
  /** Every header line a page may read, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Octets of the body as they travelled and as they were unpacked; undefined where the browser does not tell. */
  readonly sizes: { readonly sent: number; readonly whole: number } | undefined;
  readonly text: string;
}

const PAUSE_MS = 30;
const PAUSES = 10;

/** The browser writes down what a request cost a moment after it is over. */
async function sizesOf(address: string, since: number): Promise<OwnAnswer['sizes']> {
  for (let pause = 0; pause < PAUSES; pause += 1) {
    const [timing] = performance
      .getEntriesByName(address, 'resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.startTime >= since);
    if (timing instanceof PerformanceResourceTiming && timing.decodedBodySize > 0)
      return { sent: timing.encodedBodySize, whole: timing.decodedBodySize };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return undefined;
}

/**
 * Asks the host itself, past what the browser and the service worker keep. Undefined where nothing came: no network, or
 * a redirect to another origin, which the policy of the page forbids.
 */
export async function askOwn(
  path: string,
  redirect: 'follow' | 'manual' = 'follow',
): Promise<OwnAnswer | undefined> {
  const since = performance.now();
  try {
    const { href, origin } = new URL(path, location.origin);
    const response = await fetch(href, { cache: 'no-store', redirect });
    const text = await response.text();
    return {
      path,
      status: response.status,
      end: response.url.replace(origin, ''),
      headers: Object.fromEntries(response.headers),
      sizes: text === '' ? undefined : await sizesOf(href, since),
      text,
    };
  } catch {
    // Nothing came, which is what the caller is told.
    return undefined;
  }
}
