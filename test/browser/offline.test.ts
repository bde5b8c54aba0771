import { expect, test } from 'vitest';
import { localisedPages } from '../site/pages.ts';
import { freshProfile, watch } from './chromium.ts';
import { awake, keptWhole } from './kept-page.ts';
import { give, readIt, settleFile } from './lab-page.ts';

test('after one visit every page of the language opens with the network gone, and what it loads later too', async () => {
  const profile = await freshProfile({ serviceWorkers: 'allow' });
  const page = await profile.newPage();
  await page.goto('/en/about/');
  await keptWhole(page);
  await profile.setOffline(true);
  const seen = watch(page);
  const paths = localisedPages().flatMap(({ path }) => (path.startsWith('/en/') ? [path] : []));
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    await page.goto(path);
    await awake(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  await page.goto('/en/value/');
  await awake(page);
  await give(page, 'customer,date,amount\na,2026-01-31,10\n');
  await settleFile(page, 'purchases.csv');
  await readIt(page);
  await page.getByText('31 January 2026 to 31 January 2026', { exact: true }).waitFor();
  expect(seen).toEqual([]);
});

test('a device can install the site, under its name and in its language', async () => {
  const page = await (await freshProfile()).newPage();
  await page.goto('/fr/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), address ?? '');
  expect(manifest).toMatchObject({ short_name: 'Cap17', lang: 'fr', start_url: '/fr/', scope: '/' });
  expect((await page.goto(manifest.icons[0].src))?.status()).toBe(200);
});
