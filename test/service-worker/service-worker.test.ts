import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const SOURCE = readFileSync(new URL('../../src/service-worker/service-worker.js', import.meta.url), 'utf8');
const ORIGIN = 'https://cap17.example';
const CONSTANTS = `const BASE = '/', VERSION = 'x', ANSWER = ['/en/answer/', '/_astro/a.js'],
  LANGUAGES = { en: ['/en/', '/_astro/a.js', '/_astro/c.js'] },
  PAGES = ['/', '/r/', '/en/', '/en/answer/'], FILES = ['/favicon.svg', '/en/report-words.json'];`;

interface Asked {
  readonly method?: string;
  readonly mode?: string;
  readonly cache?: string;
  readonly headers?: Record<string, string>;
}

interface Sent {
  readonly status?: number;
  readonly type?: string;
  readonly redirected?: boolean;
  readonly headers?: Record<string, string>;
}

/** The worker as the build writes it, over a network and caches of the test. */
function worker(
  answer: (url: string) => Sent | 'offline' | 'never' = () => ({}),
  disk: { find?: () => Promise<never>; put?: () => Promise<never> } = {},
) {
  const kept = new Map<string, Map<string, unknown>>();
  const listeners = new Map<string, (event: object) => void>();
  const open = async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, unknown>();
    kept.set(name, cache);
    return {
      keys: async () => [...cache.keys()].map((path) => ({ url: ORIGIN + path })),
      match: disk.find ?? (async (path: string) => cache.get(path)),
      put: disk.put ?? (async (path: string, response: unknown) => void cache.set(path, response)),
    };
  };
  const timers = new Set<() => void>();
  const fetching = async (request: { url: string; signal?: AbortSignal }) => {
    const sent = answer(request.url);
    if (sent === 'offline') throw new TypeError('offline');
    if (sent === 'never')
      return new Promise((_, fail) => {
        request.signal?.addEventListener('abort', fail);
        // Time passes while it does not come.
        for (const run of timers) run();
      });
    const { status = 200, type = 'basic', redirected = false, headers = {} } = sent;
    const html = {
      'content-type': /\.\w+(?:\?|$)/.test(request.url) ? 'text/javascript' : 'text/html; charset=utf-8',
    };
    const made = {
      url: request.url,
      ok: status === 200,
      status,
      type,
      redirected,
      headers: new Headers({ ...html, ...headers }),
      clone: () => made,
    };
    return made;
  };
  const self = {
    location: { origin: ORIGIN },
    clients: { claim: async () => undefined },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  };
  const caches = {
    open,
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  };
  class AskedRequest {
    readonly url: string;
    readonly signal: AbortSignal | undefined;
    constructor(path: string, { signal }: { signal?: AbortSignal } = {}) {
      this.url = ORIGIN + path;
      this.signal = signal;
    }
  }
  const time = {
    setTimeout(run: (value: unknown) => void, _ms: number, value?: unknown) {
      const timer = () => run(value);
      timers.add(timer);
      return timer;
    },
    clearTimeout(run: () => void) {
      timers.delete(run);
    },
  };
  runInContext(
    CONSTANTS + SOURCE,
    createContext({ self, caches, fetch: fetching, URL, AbortController, ...time, Request: AskedRequest }),
  );
  let behind: Promise<unknown> = Promise.resolve();
  return {
    /** Waits for what goes on behind an answer. */
    behind: () => behind,
    /** Time passes. */
    pass: () => {
      for (const run of timers) run();
    },
    /** What the worker answers; undefined when it leaves the request to the browser. */
    ask: (url: string, { method = 'GET', mode = 'no-cors', cache = 'default', headers = {} }: Asked = {}) => {
      let answered: Promise<{ url: string; status: number }> | undefined;
      listeners.get('fetch')?.({
        request: {
          url: url.startsWith('/') ? ORIGIN + url : url,
          method,
          mode,
          cache,
          headers: new Headers(headers),
        },
        respondWith: (response: typeof answered) => {
          answered = response;
        },
        waitUntil: (promise: Promise<unknown>) => {
          behind = promise;
        },
      });
      return answered;
    },
    install: async () => {
      let done: Promise<unknown> = Promise.resolve();
      listeners.get('install')?.({ waitUntil: (promise: Promise<unknown>) => (done = promise) });
      await done;
    },
    tell: async (data: unknown) => {
      let done: Promise<unknown> = Promise.resolve();
      listeners.get('message')?.({ data, waitUntil: (promise: Promise<unknown>) => (done = promise) });
      await done;
    },
    /** Takes the place of an earlier version, whose cache held these addresses. */
    activate: async (before: readonly string[]) => {
      kept.set('cap17-before', new Map(before.map((path) => [path, { from: 'before' }])));
      let done: Promise<unknown> = Promise.resolve();
      listeners.get('activate')?.({ waitUntil: (promise: Promise<unknown>) => (done = promise) });
      await done;
    },
    kept: () => [...kept.values()].flatMap((cache) => [...cache.keys()]).sort(),
  };
}

test.each<[string, string, Asked]>([
  ['another application’s data', '/api/me?u=bob', { mode: 'cors' }],
  ['the same without a query', '/api/me', { mode: 'cors' }],
  ['another application’s page', '/intranet/', { mode: 'navigate' }],
  ['an address below one of its pages', '/en/answer/api/', { mode: 'navigate' }],
  ['a link whose # became part of the path', '/r%23a1.AXyq', { mode: 'navigate' }],
  ['a script of another', '/static/app.js', {}],
  ['a file of its own with a query', '/en/report-words.json?u=bob', { mode: 'cors' }],
  ['a file whose name begins alike', '/_astronaut/a.js', {}],
  ['a page of its own that is fetched, not visited', '/en/answer/', { mode: 'cors' }],
  ['what must not be stored', '/en/', { mode: 'navigate', cache: 'no-store' }],
  ['what is sent', '/en/', { mode: 'navigate', method: 'POST' }],
  ['a built file of another, asked for once more', '/_astro/z.js?astro-retry=1', {}],
  ['a part of a file', '/_astro/a.js', { headers: { range: 'bytes=0-9' } }],
  ['another origin', 'https://other.example/_astro/a.js', {}],
])('the worker has no part in %s', (_, url, asked) => {
  expect(worker().ask(url, asked)).toBeUndefined();
});

test.each<[string, string, Asked, string]>([
  ['a page', '/en/answer/', { mode: 'navigate' }, '/en/answer/'],
  ['a page without its last slash', '/r', { mode: 'navigate' }, '/r/'],
  ['a page whatever its query', '/en/?utm_source=mail', { mode: 'navigate' }, '/en/'],
  ['a built file', '/_astro/b.js', {}, '/_astro/b.js'],
  ['a built file that is asked for once more', '/_astro/a.js?astro-retry=1', {}, '/_astro/a.js'],
  ['a file that pages load', '/en/report-words.json', { mode: 'cors' }, '/en/report-words.json'],
])('the worker keeps %s that was visited, and answers with it offline', async (_, url, asked, address) => {
  let isOffline = false;
  const { ask, behind, kept } = worker(() => (isOffline ? 'offline' : {}));
  await ask(url, asked);
  await behind();
  expect(kept()).toEqual([address]);
  isOffline = true;
  expect(await ask(url, asked)).toMatchObject({ status: 200 });
});

test.each<[string, string, Asked, Sent]>([
  [
    'an answer that must not be stored',
    '/en/',
    { mode: 'navigate' },
    { headers: { 'cache-control': 'no-store' } },
  ],
  [
    'an answer for one person',
    '/en/',
    { mode: 'navigate' },
    { headers: { 'cache-control': 'private, max-age=0' } },
  ],
  ['a missing page', '/en/', { mode: 'navigate' }, { status: 404 }],
  ['a missing script', '/_astro/b.js', {}, { status: 404 }],
  ['a page in the place of a script', '/_astro/b.js', {}, { headers: { 'content-type': 'text/html' } }],
  [
    'a script in the place of a page',
    '/en/',
    { mode: 'navigate' },
    { headers: { 'content-type': 'text/javascript' } },
  ],
  ['where a script was moved to', '/_astro/b.js', {}, { redirected: true }],
  ['a redirect', '/en/', { mode: 'navigate' }, { type: 'opaqueredirect', status: 0 }],
])('the worker passes on %s and does not keep it', async (_, url, asked, sent) => {
  const { ask, behind, kept } = worker(() => sent);
  expect(await ask(url, asked)).toMatchObject({ status: sent.status ?? 200 });
  await behind();
  expect(kept()).toEqual([]);
});

const NEVER = () => new Promise<never>(() => undefined);
const BROKEN = () => Promise.reject(new Error('no disk'));

describe.each([
  ['a page', '/en/', 'navigate'],
  ['a built file', '/_astro/b.js', 'no-cors'],
])('no answer for %s waits without end', (_, url, mode) => {
  test('while what came is written to a disk that is not ready', async () => {
    const { ask } = worker(undefined, { put: NEVER });
    expect(await ask(url, { mode })).toMatchObject({ status: 200 });
  });

  test('where the disk fails', async () => {
    const { ask } = worker(undefined, { find: BROKEN });
    expect(await ask(url, { mode })).toMatchObject({ status: 200 });
  });

  test('for a disk that stays silent', async () => {
    const { ask, pass } = worker(undefined, { find: NEVER });
    const answered = ask(url, { mode });
    pass();
    expect(await answered).toMatchObject({ status: 200 });
  });

  test('for a disk that stays silent, without a network', async () => {
    const { ask, pass } = worker(() => 'offline', { find: NEVER });
    const answered = ask(url, { mode });
    pass();
    await expect(answered).rejects.toThrow('offline');
  });
});

test('a page that is kept is shown when the network stays silent', async () => {
  let isSilent = false;
  const { ask, behind, pass } = worker(() => (isSilent ? 'never' : {}));
  await ask('/en/', { mode: 'navigate' });
  await behind();
  isSilent = true;
  const answered = ask('/en/', { mode: 'navigate' });
  // Patience begins once it is known that there is something else to show.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  pass();
  expect(await answered).toMatchObject({ status: 200 });
});

test('it is installed with all that a participant needs, or not at all', async () => {
  const whole = worker();
  await whole.install();
  expect(whole.kept()).toEqual(['/_astro/a.js', '/en/answer/']);
  const halved = worker((url) => (url.endsWith('.js') ? { headers: { 'content-type': 'text/html' } } : {}));
  await expect(halved.install()).rejects.toThrow('/_astro/a.js');
  expect(halved.kept()).toEqual([]);
});

test('it keeps a whole language when a page of it asks, and goes on past what fails', async () => {
  const { tell, kept } = worker((url) => (url.endsWith('c.js') ? { status: 503 } : {}));
  await tell({ keep: 'de' });
  await tell({ keep: 'constructor' });
  expect(kept()).toEqual([]);
  await tell({ keep: 'en' });
  expect(kept()).toEqual(['/_astro/a.js', '/en/']);
});

test('what failed is asked for once more at the end, then when a page asks again; what is kept is not', async () => {
  let fails = 3;
  const fetched: string[] = [];
  const { tell, kept } = worker((url) => {
    fetched.push(new URL(url).pathname);
    if (!url.endsWith('a.js')) return {};
    fails -= 1;
    return fails < 0 ? {} : 'offline';
  });
  await tell({ keep: 'en' });
  expect(kept()).toEqual(['/_astro/c.js', '/en/']);
  await tell({ keep: 'en' });
  expect(kept()).toEqual(['/_astro/a.js', '/_astro/c.js', '/en/']);
  await tell({ keep: 'en' });
  expect(fetched.filter((path) => path !== '/_astro/a.js').sort()).toEqual(['/_astro/c.js', '/en/']);
  expect(fetched).toHaveLength(6);
});

test('a file that never comes holds up none of the others', async () => {
  const { tell, kept } = worker((url) => (url.endsWith('a.js') ? 'never' : {}));
  await tell({ keep: 'en' });
  expect(kept()).toEqual(['/_astro/c.js', '/en/']);
});

test('what several pages ask for at once is fetched once', async () => {
  const fetched: string[] = [];
  const { tell, kept } = worker((url) => {
    fetched.push(new URL(url).pathname);
    return {};
  });
  await Promise.all([tell({ keep: 'en' }), tell({ keep: 'en' })]);
  expect(fetched.sort()).toEqual(['/_astro/a.js', '/_astro/c.js', '/en/']);
  expect(kept()).toEqual(['/_astro/a.js', '/_astro/c.js', '/en/']);
});

test('a new version takes over the files that are the same, and drops the rest', async () => {
  const { activate, kept } = worker();
  await activate(['/en/', '/_astro/c.js', '/_astro/gone.js']);
  expect(kept()).toEqual(['/_astro/c.js']);
});
