import { expect, test } from 'vitest';
import { headersOf, WORKER_POLICY } from '../../../src/build/hosting/headers.ts';
import type { HostFacts } from '../../../src/flows/hosting/facts.ts';
import { findingsOf } from '../../../src/flows/hosting/findings.ts';
import type { OwnAnswer } from '../../../src/stores/browser/own-answer.ts';

const SCRIPT = '/_astro/a.Ab3d.js';
const WORKER = '/_astro/value-worker-Ab3d.js';
const WANTED = { page: headersOf('/'), script: headersOf(SCRIPT), worker: headersOf(WORKER) };
const NOW = Date.UTC(2026, 10, 29, 12);

const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** As a host that does as it was told answers. */
const answer = (path: string, type: string, status = 200): OwnAnswer => ({
  path,
  status,
  end: path,
  headers: {
    ...lowered(headersOf(path)),
    'content-type': `${type};charset=utf-8`,
    'content-encoding': 'br',
    date: new Date(NOW).toUTCString(),
  },
  sizes: { sent: 100, whole: 400 },
  text: 'text',
});

const HEALTHY = {
  scheme: 'https:',
  isSecure: true,
  now: NOW,
  forbidding: undefined,
  page: answer('/en/', 'text/html'),
  script: answer(SCRIPT, 'text/javascript'),
  workers: [answer(WORKER, 'text/javascript')],
  serviceWorker: answer('/service-worker.js', 'application/javascript'),
  font: answer('/_astro/fonts/a.woff2', 'font/woff2'),
  manifest: answer('/en/site.webmanifest', 'application/manifest+json'),
  json: answer('/en/report-words.json', 'application/json'),
  missingPage: answer('/en/nowhere/', 'text/html', 404),
  missingFile: answer('/_astro/nowhere.js', 'text/plain', 404),
  linked: { path: '/r/', answer: answer('/r/', 'text/html') },
  bare: [{ path: '/r', answer: { ...answer('/r', 'text/html'), end: '/r/' } }],
  offline: { base: '/', scope: '/', kept: ['/en/'], wanted: 1, held: 1, lacking: [] },
} satisfies HostFacts;

const notRight = (facts: HostFacts) =>
  findingsOf(facts, WANTED)
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ id, of, verdict, departures }) => ({ id, of, verdict, departures }));
const altered = (one: OwnAnswer, headers: Readonly<Record<string, string>>) => ({
  ...one,
  headers: { ...one.headers, ...headers },
});
const without = (one: OwnAnswer, name: string) => ({
  ...one,
  headers: Object.fromEntries(Object.entries(one.headers).filter(([key]) => key !== name)),
});

test('a host that does as it was told is right in everything, and each header is told apart', () => {
  expect(notRight(HEALTHY)).toEqual([]);
  const headers = findingsOf(HEALTHY, WANTED).filter(({ id }) => id === 'header');
  expect(headers.map(({ of }) => of)).toEqual(Object.keys(headersOf('/')));
});

test.each(Object.entries(headersOf('/')))(
  'a page without %s is told, with what was asked for',
  (of, wanted) => {
    const page = without(HEALTHY.page, of.toLowerCase());
    const departures = [{ path: '/en/', got: '', wanted }];
    expect(notRight({ ...HEALTHY, page })).toEqual([{ id: 'header', of, verdict: 'wrong', departures }]);
  },
);

test('case and spaces, which HTTP leaves free, are no fault; another value is', () => {
  const spaced = altered(HEALTHY.script, {
    'x-content-type-options': 'NoSniff',
    'cache-control': 'public,max-age=31536000,  immutable',
  });
  expect(notRight({ ...HEALTHY, script: spaced })).toEqual([]);
  const short = altered(HEALTHY.script, { 'cache-control': 'max-age=60' });
  expect(notRight({ ...HEALTHY, script: short })).toMatchObject([
    { id: 'header', of: 'Cache-Control', departures: [{ path: SCRIPT, got: 'max-age=60' }] },
  ]);
});

const BROKEN: readonly [string, Partial<HostFacts>, object][] = [
  [
    'a worker under the policy of pages',
    {
      workers: [
        altered(HEALTHY.workers[0] ?? HEALTHY.page, {
          'content-security-policy': headersOf('/')['Content-Security-Policy'] ?? '',
        }),
      ],
    },
    { id: 'workerPolicy', departures: [{ path: WORKER, wanted: WORKER_POLICY }] },
  ],
  [
    'text sent at full length, whatever its header says',
    { json: { ...HEALTHY.json, sizes: { sent: 400, whole: 400 } } },
    { id: 'compressed', departures: [{ path: '/en/report-words.json' }] },
  ],
  [
    'text without a coding, where the browser tells no sizes',
    { json: { ...without(HEALTHY.json, 'content-encoding'), sizes: undefined } },
    { id: 'compressed', departures: [{ got: '' }] },
  ],
  [
    'type sent as anything',
    { font: answer('/_astro/fonts/a.woff2', 'application/octet-stream') },
    { id: 'type', of: '.woff2', departures: [{ got: 'application/octet-stream', wanted: 'font/woff2' }] },
  ],
  [
    'a manifest sent as text',
    { manifest: answer('/en/site.webmanifest', 'text/plain') },
    { id: 'type', of: '.webmanifest' },
  ],
  ['words sent as text', { json: answer('/a.json', 'text/plain') }, { id: 'type', of: '.json' }],
  [
    'a policy that forbids the page to ask',
    { forbidding: "default-src 'none'" },
    { id: 'header', of: 'Content-Security-Policy', departures: [{ got: "default-src 'none'" }] },
  ],
  ['scripts sent as text', { script: answer(SCRIPT, 'text/plain') }, { id: 'type', of: '.js' }],
  [
    'the first page in the place of a missing file',
    { missingFile: answer('/_astro/nowhere.js', 'text/html') },
    { id: 'missing', departures: [{ path: '/_astro/nowhere.js', got: '200', wanted: '404' }] },
  ],
  [
    'a redirect of the page that links lead to',
    { linked: { path: '/r/', answer: answer('/r/', 'text/html', 0) } },
    { id: 'fragment', departures: [{ path: '/r/', got: '3xx' }] },
  ],
  [
    'an address without its slash that leads to the first page',
    { bare: [{ path: '/r', answer: { ...answer('/r', 'text/html'), end: '/' } }] },
    { id: 'fragment', departures: [{ path: '/r', got: '200 /', wanted: '200 /r/' }] },
  ],
  [
    'an address without its slash that leads to another origin, so gives no answer',
    { bare: [{ path: '/r', answer: undefined }] },
    { id: 'fragment', departures: [{ path: '/r', got: '' }] },
  ],
  [
    'a service worker that is kept for a day',
    { serviceWorker: altered(HEALTHY.serviceWorker, { 'cache-control': 'max-age=86400' }) },
    { id: 'workerScript', departures: [{ got: 'max-age=86400', wanted: 'no-cache' }] },
  ],
  [
    'a service worker of another path',
    { offline: { ...HEALTHY.offline, scope: '/other/' } },
    { id: 'offline', departures: [{ got: '/other/', wanted: '/' }] },
  ],
  [
    'a page that may not be kept',
    {
      offline: {
        ...HEALTHY.offline,
        held: 0,
        lacking: [{ path: '/en/', answer: altered(HEALTHY.page, { 'cache-control': 'private, no-cache' }) }],
      },
    },
    { id: 'kept', of: '0 / 1', departures: [{ path: '/en/' }] },
  ],
  [
    'a clock two days behind',
    { now: NOW + 2 * 24 * 60 * 60 * 1000 },
    { id: 'clock', departures: [{ got: new Date(NOW).toUTCString() }] },
  ],
  ['an address without encryption', { isSecure: false, scheme: 'http:' }, { id: 'secure' }],
];

test.each(BROKEN)('%s is the one thing that is not right', (_, change, finding) => {
  expect(notRight({ ...HEALTHY, ...change })).toMatchObject([{ ...finding, verdict: 'wrong' }]);
});

test('what gave no answer could not be seen, and is never right', () => {
  const silent = {
    ...HEALTHY,
    page: undefined,
    script: undefined,
    workers: [],
    serviceWorker: undefined,
    font: undefined,
    manifest: undefined,
    json: undefined,
    missingPage: undefined,
    missingFile: undefined,
    linked: { path: '/r/', answer: undefined },
    bare: [],
    offline: { base: undefined, scope: undefined, kept: undefined, wanted: 0, held: 0, lacking: [] },
  };
  const verdicts = findingsOf(silent, WANTED).filter(({ id }) => id !== 'secure');
  expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['unseen']));
  const underWay = { ...HEALTHY.offline, held: 0, lacking: [{ path: '/en/', answer: HEALTHY.page }] };
  expect(notRight({ ...HEALTHY, offline: underWay })).toMatchObject([{ id: 'kept', verdict: 'unseen' }]);
});
