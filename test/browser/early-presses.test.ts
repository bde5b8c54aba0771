import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { assessment, compare, importing, report, share, workshop } from '../../src/i18n/en/index.ts';
import { card, expectKept } from './assessment-page.ts';
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

test('what is answered and pressed before the page is awake is kept, all of it, on a slow phone too', async () => {
  const { page, wake } = await asleep('/en/assessment/#interaction');
  const seen = watch(page);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await card(page, 'channel-choice', 3).check();
  await card(page, 'self-service', 1).check();
  await page.getByRole('button', { name: importing.wording.button }).click();
  await page.getByRole('button', { name: 'Continue' }).first().click();
  wake();
  await page.getByRole('heading', { name: importing.wording.title }).waitFor();
  await expectKept(page, 'channel-choice', { level: 3 });
  await expectKept(page, 'self-service', { level: 1 });
  await page.getByText(assessment.continueAnyway).waitFor();
  expect(seen).toEqual([]);
});

test('of two things pressed before a page is awake neither is lost', async () => {
  const { page, wake } = await asleep('/en/sample/');
  await page.getByText(report.tools.more, { exact: true }).click();
  await page.getByRole('button', { name: report.tools.copy }).click();
  await page.getByRole('button', { name: share.button }).first().click();
  wake();
  await page.getByRole('dialog', { name: share.dialog.title }).waitFor();
  await page.locator('.tools [role=status]').getByText(/./).waitFor();
});

test('a list chosen from before the page is awake counts once it is, on a slow phone too', async () => {
  const { page, wake } = await asleep('/en/sample/');
  const seen = watch(page);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const gaps = page.locator('.gap-list > li');
  await page.waitForFunction(() => document.readyState !== 'loading');
  const all = await gaps.count();
  await page.locator('#owner').selectOption({ index: 1 });
  await expect.poll(() => gaps.count()).toBe(all);
  wake();
  await expect.poll(() => gaps.count()).toBeLessThan(all);
  await page.locator('.gap-filter [role=status]').getByText(/./).waitFor();
  expect(await page.locator('#owner').evaluate((list: HTMLSelectElement) => list.selectedIndex)).toBe(1);
  expect(seen).toEqual([]);
});

test('a working copy chosen before the page is awake is opened once it is', async () => {
  const { page, wake } = await asleep('/en/workshop/');
  const chooser = page.getByLabel(workshop.list.open);
  await chooser.setInputFiles({ name: 'w.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  wake();
  await page.locator('.open-copy [role=status].error').getByText(/./).waitFor();
  await expect.poll(() => chooser.inputValue()).toBe('');
});

test('files to compare are chosen before the page is awake, and opened once it is', async () => {
  const { page, wake } = await asleep('/en/compare/');
  const button = page.getByText(compare.add.files);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles({ name: 'w.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') });
  wake();
  await page.getByRole('status').getByText('w.json').waitFor();
});
