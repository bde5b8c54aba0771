import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished, vi } from 'vitest';
import { STEP_MS } from '../limits.ts';
import { BARE, newProfile } from './chromium.ts';

/** Emptied windows of this worker that wait for their next test, each with what of it cannot be set anew. */
const waiting: { readonly kind: string; readonly page: Page }[] = [];
const MOST_WAITING = 3;

const HEARD = ['console', 'dialog', 'download', 'pageerror', 'popup', 'request', 'websocket', 'worker'];

/** Leaves the page, and takes away all that was kept on the device, every other window and whoever listens. */
async function empty(page: Page): Promise<void> {
  for (const event of HEARD) page.removeAllListeners(event);
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.goto(BARE);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      });
    }
  });
}

async function letGo(page: Page, kind: string): Promise<void> {
  await empty(page);
  waiting.push({ kind, page });
  if (waiting.length > MOST_WAITING) await waiting.shift()?.page.context().close();
}

/** Gives the window a size, once it is not full screen any more: it leaves that a moment after its page did. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await vi.waitFor(() => page.setViewportSize(size), { timeout: STEP_MS });
}

/**
 * A window as of a person who never came here, on the address with nothing on it. It was emptied after another test where
 * there is one: opening a profile and compiling the site anew is half of what a short test costs. What cannot be
 * taken back needs a `freshProfile`: scripts before those of the page, a clock, routes, a service worker, no network.
 */
export async function freshPage({
  viewport = { width: 1280, height: 720 },
  colorScheme = 'light',
  locale = 'en-GB',
  ...more
}: BrowserContextOptions = {}): Promise<Page> {
  const others = { locale, ...more };
  const kind = JSON.stringify(others);
  const at = waiting.findIndex((one) => one.kind === kind);
  const page = waiting.splice(at, at < 0 ? 0 : 1)[0]?.page ?? (await (await newProfile(others)).newPage());
  onTestFinished(({ task }) => (task.result?.state === 'fail' ? page.context().close() : letGo(page, kind)));
  if (viewport) await resize(page, viewport);
  await page.emulateMedia({ colorScheme, media: null });
  if (new URL(page.url()).pathname !== BARE) await page.goto(BARE);
  return page;
}
