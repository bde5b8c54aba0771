import { afterEach, expect, test, vi } from 'vitest';
import { download } from '../../src/stores/browser/downloads.ts';
import { lastingHere } from '../../src/stores/browser/lasting.ts';

afterEach(() => vi.unstubAllGlobals());

const DESKTOP = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36';

/** A browser with these traits. */
function browser({
  isApple = false,
  isPersisted = false,
  isInstalled = false,
  hasWorkers = true,
  userAgent = DESKTOP,
  shared = [] as unknown[],
}) {
  if (isApple) vi.stubGlobal('GestureEvent', class {});
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('matchMedia', () => ({ matches: isInstalled }));
  vi.stubGlobal('navigator', {
    userAgent,
    storage: { persisted: async () => isPersisted },
    ...(hasWorkers && { serviceWorker: {} }),
    canShare: () => true,
    share: async (what: unknown) => void shared.push(what),
  });
}

test.each([
  ['as long as there is room', {}, 'passing'],
  ['for good, once the browser said so', { isPersisted: true }, 'lasting'],
  ['for seven days where Apple counts them', { isApple: true }, 'week'],
  ['for good on a home screen, as far as is known', { isApple: true, isInstalled: true }, 'passing'],
  ['with the application it is open in', { isApple: true, hasWorkers: false }, 'inside-app'],
  [
    'with the application it is open in on Android',
    { userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel; wv) Chrome/150 Mobile' },
    'inside-app',
  ],
] as const)('what is kept lasts %s', async (_, traits, lasting) => {
  browser(traits);
  expect(await lastingHere()).toBe(lasting);
});

test('inside another application, where downloads are blocked, a file goes out by the sharing of the system', () => {
  const shared: { files?: File[] }[] = [];
  browser({ isApple: true, hasWorkers: false, shared });
  download('cap17.json', '{}');
  expect(shared.map(({ files }) => files?.map(({ name }) => name))).toEqual([['cap17.json']]);
});

test.each([
  ['AbortError', []],
  ['NotAllowedError', ['cap17.json']],
])('a sharing that ended with %s is tried as a download or left at that', async (name, saved) => {
  browser({ isApple: true, hasWorkers: false });
  Object.assign(navigator, { share: () => Promise.reject(new DOMException('', name)) });
  const clicked: string[] = [];
  const createElement = () => ({
    download: '',
    click: function (this: { download: string }) {
      clicked.push(this.download);
    },
  });
  vi.stubGlobal('document', { createElement });
  download('cap17.json', '{}');
  await Promise.resolve();
  await Promise.resolve();
  expect(clicked).toEqual(saved);
});
