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

/** A page whose downloads are noted, with the notice on files that may be blocked. */
function pageOf() {
  const saved: string[] = [];
  const notice = { hidden: true };
  const createElement = () => ({
    download: '',
    click: function (this: { download: string }) {
      saved.push(this.download);
    },
  });
  const getElementById = (id: string) => (id === 'file-blocked' ? notice : null);
  vi.stubGlobal('document', { createElement, getElementById });
  return { saved, notice };
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

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PIXEL = 'Mozilla/5.0 (Linux; Android 15; Pixel 8';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko)';

/** Views of applications that have a service worker, so that their name alone tells them. */
test.each([
  ['Facebook on iOS', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/500.0.0.43;FBDV/iPhone16,1]`],
  ['Instagram on iOS', `${IPHONE} Mobile/15E148 Instagram 380.0.0.28.94 (iPhone16,1; iOS 18_5; fr_FR)`],
  ['LinkedIn on iOS', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.30.1`],
  ['the app of Google on iOS', `${IPHONE} GSA/370.0 Mobile/15E148 Safari/604.1`],
  ['Teams, Slack or another on iOS, without a name', `${IPHONE} Mobile/15E148`],
  [
    'Facebook on Android',
    `${PIXEL}; wv) ${CHROME} Version/4.0 Chrome/150.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/500.0;]`,
  ],
  ['LinkedIn on Android', `${PIXEL}; wv) ${CHROME} Version/4.0 Chrome/150.0 Mobile Safari/537.36`],
  ['the app of Google on Android', `${PIXEL}) ${CHROME} Chrome/150.0 Mobile Safari/537.36 GSA/15.1`],
])('%s is told as another application', async (_, userAgent) => {
  browser({ isApple: userAgent.startsWith(IPHONE), userAgent });
  expect(await lastingHere()).toBe('inside-app');
});

test.each([
  ['Safari on iOS', `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`, 'week'],
  ['Chrome on iOS', `${IPHONE} CriOS/150.0 Mobile/15E148 Safari/604.1`, 'week'],
  [
    'Safari on macOS',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    'week',
  ],
  // Gmail and Slack open the system's own browser there: no page can tell.
  ['Chrome on Android', `${PIXEL}) ${CHROME} Chrome/150.0 Mobile Safari/537.36`, 'passing'],
])('%s is a browser', async (_, userAgent, lasting) => {
  browser({ isApple: !userAgent.includes('Android'), userAgent });
  expect(await lastingHere()).toBe(lasting);
});

test('what is installed on a home screen, whose name there lacks that of Safari, is no application', async () => {
  browser({ isApple: true, isInstalled: true, userAgent: `${IPHONE} Mobile/15E148` });
  expect(await lastingHere()).toBe('passing');
});

test('inside another application, where downloads are blocked, a file goes out by the sharing of the system', () => {
  const shared: { files?: File[] }[] = [];
  browser({ isApple: true, hasWorkers: false, shared });
  download('cap17.json', '{}');
  expect(shared.map(({ files }) => files?.map(({ name }) => name))).toEqual([['cap17.json']]);
});

test.each([
  ['AbortError', [], true],
  ['NotAllowedError', ['cap17.json'], false],
])(
  'a sharing that ended with %s is tried as a download, and the page says what else leaves it, or left at that',
  async (name, saved, isSilent) => {
    browser({ isApple: true, hasWorkers: false });
    Object.assign(navigator, { share: () => Promise.reject(new DOMException('', name)) });
    const page = pageOf();
    download('cap17.json', '{}');
    await Promise.resolve();
    await Promise.resolve();
    expect(page).toEqual({ saved, notice: { hidden: isSilent } });
  },
);

test('inside an application without sharing a file is tried, and the page says what else leaves it', () => {
  browser({ userAgent: `${PIXEL}; wv) Chrome/150 Mobile` });
  Object.assign(navigator, { canShare: undefined });
  const page = pageOf();
  download('cap17.json', '{}');
  expect(page).toEqual({ saved: ['cap17.json'], notice: { hidden: false } });
});

test('a browser downloads, and nothing is said', () => {
  browser({});
  const page = pageOf();
  download('cap17.json', '{}');
  expect(page).toEqual({ saved: ['cap17.json'], notice: { hidden: true } });
});
