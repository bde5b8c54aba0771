import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { freshProfile, watch } from './chromium.ts';

/** A page as its server drew it, and what lets its scripts come. */
async function asleep(path: string): Promise<{ page: Page; wake: () => void }> {
  const page = await (await freshProfile()).newPage();
  const { promise: late, resolve: wake } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await late;
    await route.continue();
  });
  // It is loaded once its scripts are.
  await page.goto(path, { waitUntil: 'commit' });
  return { page, wake };
}

test('a workshop prepared before the page is awake is prepared once, however often it was pressed', async () => {
  const { page, wake } = await asleep('/en/workshop/');
  const prepare = page.getByRole('button', { name: 'Prepare a workshop' });
  await prepare.click();
  await prepare.click();
  wake();
  await page.getByLabel('Scope, in one sentence').waitFor();
  await expect.poll(() => page.locator('.workshop-rows > li').count()).toBe(1);
});

test('the first step is gone on from before the page is awake, and what it lacks is said', async () => {
  const { page, wake } = await asleep('/en/assessment/');
  await page.getByRole('button', { name: 'New assessment' }).click();
  await page.getByRole('button', { name: 'Continue' }).first().click();
  wake();
  await page.locator('.error-summary').waitFor();
});

test('what is pasted and opened before the page is awake stays, and is opened', async () => {
  const { page, wake } = await asleep('/en/compare/');
  const seen = watch(page);
  const field = page.getByLabel('Links to reports');
  await field.fill('https://cap17.example/r#a2.AAAA');
  await page.getByRole('button', { name: 'Open the links' }).click();
  await expect.poll(() => field.inputValue()).toBe('https://cap17.example/r#a2.AAAA');
  wake();
  await page.getByText(/cut or altered/).waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  expect(seen).toEqual([]);
});
