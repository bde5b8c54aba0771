/** Header lines by name. */
export type Headers = Readonly<Record<string, string>>;

const NOT_FRAMED = "frame-ancestors 'none'";

/**
 * What every answer carries: types are not guessed, no address of ours is told to a source one follows, no other page
 * frames ours, and of the device's parts only the camera may be asked for (it reads QR codes).
 */
export const OF_ALL: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': NOT_FRAMED,
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Built files bear what is in them in their names; anything else is asked for again. */
export const CACHE = { built: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** The folder of built files. */
export const BUILT = '/_astro/';

/** A page's policy does not bind its workers: those that read files from outside may ask for nothing. */
export const WORKER_POLICY = `default-src 'none'; ${NOT_FRAMED}`;

const isWorker = (path: string) => /^\/_astro\/[a-z]+-worker-[^/]+\.js$/.test(path);

/** The built files whose policy is their own, among the addresses of a build. */
export const workersAmong = (paths: readonly string[]): readonly string[] => paths.filter(isWorker).sort();

/** The headers of the answer for an address that is there. */
export function headersOf(path: string): Headers {
  return {
    ...OF_ALL,
    'Cache-Control': path.startsWith(BUILT) ? CACHE.built : CACHE.other,
    ...(isWorker(path) && { 'Content-Security-Policy': WORKER_POLICY }),
  };
}
