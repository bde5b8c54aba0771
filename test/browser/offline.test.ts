import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { localisedPages } from '../site/pages.ts';
import { freshProfile, oneWindow, watch } from './chromium.ts';
import { awake, keptWhole } from './kept-page.ts';
import { give, readIt, settleFile } from './lab-page.ts';
import { openWorkshop, prepare } from './workshop-page.ts';

describe('after one visit, with the network gone', () => {
  const inWindow = oneWindow({ serviceWorkers: 'allow' });
  let page: Page;
  let seen: string[];

  beforeAll(async () => {
    page = inWindow();
    await page.goto('/en/about/');
    await keptWhole(page);
    await page.context().setOffline(true);
    seen = watch(page);
  });

  test('every page of the language opens', async () => {
    const paths = localisedPages().flatMap(({ path }) => (path.startsWith('/en/') ? [path] : []));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.goto(path);
      await awake(page);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    expect(seen).toEqual([]);
  });

  test('a file of purchases is read', async () => {
    await page.goto('/en/value/');
    await awake(page);
    await give(page, 'customer,date,amount\na,2026-01-31,10\n');
    await settleFile(page, 'purchases.csv');
    await readIt(page);
    await page.getByText('31 January 2026 to 31 January 2026', { exact: true }).waitFor();
    expect(seen).toEqual([]);
  });

  test('a facilitator makes an invitation, and finds it after a reload', async () => {
    await openWorkshop(page);
    await prepare(page);
    const link = page.getByLabel('Link of the invitation');
    await expect.poll(() => link.inputValue()).toMatch(/#q2\./);
    await page.reload();
    await awake(page);
    await expect.poll(() => link.inputValue()).toMatch(/#q2\./);
    expect(seen).toEqual([]);
  });
});

test('a device can install the site, under its name and in its language', async () => {
  const page = await (await freshProfile()).newPage();
  await page.goto('/fr/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), address ?? '');
  expect(manifest).toMatchObject({ short_name: 'Cap17', lang: 'fr', start_url: '/fr/', scope: '/' });
  expect((await page.goto(manifest.icons[0].src))?.status()).toBe(200);
});
