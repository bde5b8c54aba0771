import type { Page } from 'playwright-core';

/** What is kept of a file. */
export const kept = (file: object) => ({
  id: 'a',
  name: 'Claims',
  updated: '2026-11-21T10:00:00.000Z',
  file,
});

/** Opens an address of a site once texts are kept there, and waits until it is awake. */
export async function openWith(
  page: Page,
  address: string,
  texts: Record<string, unknown> = {},
): Promise<void> {
  await page.goto(new URL('/robots.txt', address).href);
  await page.evaluate(
    (all) => {
      for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
    },
    Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, JSON.stringify(value)])),
  );
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.waitForTimeout(500);
}
