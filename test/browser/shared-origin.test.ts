import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { BARE, freshProfile } from './chromium.ts';

/** Another application's service worker. */
const STRANGER = '/stranger.js';

/** The built site beside another application of the same origin, which can fall silent. */
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.startsWith('/api/') || pathname.startsWith('/intranet/')) {
    if (isSilent) return;
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', pathname.endsWith('/') ? 'text/html' : 'application/json');
    response.end(JSON.stringify({ user: searchParams.get('u') }));
    return;
  }
  if (pathname === STRANGER) {
    response.setHeader('content-type', 'text/javascript');
    response.end('addEventListener("fetch", () => {});');
    return;
  }
  const found = await fetch(inject('url') + request.url);
  response.statusCode = found.status;
  response.setHeader('content-type', found.headers.get('content-type') ?? 'text/plain');
  response.end(Buffer.from(await found.arrayBuffer()));
});
let isSilent = false;
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname);
    }
    return addresses;
  });

/** Another application registers its service worker for some of our pages. */
async function settle(page: Page): Promise<void> {
  // Ours register none but their own.
  await page.goto(BARE);
  await page.evaluate(async (script) => {
    const { installing } = await navigator.serviceWorker.register(script, { scope: '/en/' });
    await new Promise<void>((resolve) => {
      installing?.addEventListener('statechange', () => installing.state === 'activated' && resolve());
    });
  }, STRANGER);
}

test('the worker answers for no other application of the origin, and keeps nothing of it', async () => {
  isSilent = false;
  const profile = await freshProfile({ baseURL: origin, serviceWorkers: 'allow' });
  const page = await profile.newPage();
  await page.goto('/en/answer/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const userSeen = (name: string) =>
    page.evaluate(async (who) => (await (await fetch(`/api/me?u=${who}`)).json()).user, name);
  expect(await userSeen('alice')).toBe('alice');
  const [answer, bob] = await Promise.all([page.waitForResponse('**/api/me?u=bob'), userSeen('bob')]);
  expect([answer.fromServiceWorker(), bob]).toEqual([false, 'bob']);
  expect((await page.goto('/intranet/?u=alice'))?.fromServiceWorker()).toBe(false);
  await page.goto('/en/answer/');
  await expect.poll(() => keptIn(page)).toContain('/en/answer/');

  // With that application silent, nobody answers in its place.
  isSilent = true;
  const asked = page.waitForRequest('**/api/me?u=carol');
  const answered = page.evaluate(() => {
    const given = new AbortController();
    Object.assign(window, { giveUp: () => given.abort() });
    return fetch('/api/me?u=carol', { signal: given.signal }).then(
      () => true,
      () => false,
    );
  });
  await asked;
  await page.evaluate(() => (window as unknown as { giveUp: () => void }).giveUp());
  expect(await answered).toBe(false);
  await expect
    .poll(async () => (await keptIn(page)).filter((address) => /^\/(?:api|intranet)\b/.test(address)))
    .toEqual([]);

  const missing = await page.evaluate(() => fetch('/_astro/gone.js').then(({ status }) => status));
  expect(missing).toBe(404);
  await expect.poll(() => keptIn(page)).not.toContain('/_astro/gone.js');
});

test('the check of the host tells a stranger’s service worker that answers for our pages', async () => {
  isSilent = false;
  const profile = await freshProfile({ baseURL: origin, serviceWorkers: 'allow' });
  const page = await profile.newPage();
  await settle(page);
  await page.goto('/en/hosting/');
  const part = page.getByRole('region', { name: 'Check this host' });
  await part.getByRole('button', { name: 'Check this host' }).click();
  const wrong = part.getByRole('listitem').filter({ hasText: 'Not right · The service worker' });
  await expect
    .poll(async () => (await wrong.allTextContents()).join(' '))
    .toContain('service-worker.js: /en/ instead of /');
});

test('erasing everything takes our worker and its copies, and leaves a stranger its own', async () => {
  isSilent = false;
  const profile = await freshProfile({ baseURL: origin, serviceWorkers: 'allow' });
  const page = await profile.newPage();
  await page.goto('/en/answer/');
  await expect.poll(() => keptIn(page)).toContain('/en/answer/');
  await page.evaluate(() => localStorage.setItem('cap17:language', 'en'));
  await settle(page);
  await page.goto('/en/privacy/');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  const scopes = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    );
  await expect.poll(scopes).toEqual(['/en/']);
  await expect.poll(() => keptIn(page)).toEqual([]);
});
