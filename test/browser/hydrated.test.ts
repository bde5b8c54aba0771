import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { freshProfile, watch } from './chromium.ts';

/** A page that is awake but for its parts: each waits for a frame, and no frame comes. */
async function withoutFrames(path: string): Promise<Page> {
  const page = await (await freshProfile()).newPage();
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto(path);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  return page;
}

/** How many practices the sample names in its order of gaps. */
const gaps = (page: Page) => page.locator('.gap-list > li').count();

test('a part of the server’s page is taken over before the first act on it is heard', async () => {
  const page = await withoutFrames('/en/sample/');
  const seen = watch(page);
  // The link on paper comes at the first act, in the place of what says that it lacks.
  const elements = await page.evaluateHandle(() => [
    ...document.querySelectorAll('.report *:not(.printed-link)'),
  ]);
  const all = await gaps(page);
  // Nobody acted: what hears of it is not there yet.
  await page.locator('#owner').evaluate((list: HTMLSelectElement) => {
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    list.selectedIndex = 0;
  });
  expect(all).toBe(await gaps(page));
  // A key first, as with a list there always is.
  await page.keyboard.press('Shift');
  // What stood there still stands there: nothing was drawn a second time.
  expect(await elements.evaluate((before) => before.filter((one) => !one.isConnected).length)).toBe(0);
  await page.locator('#owner').selectOption({ index: 1 });
  await expect.poll(() => gaps(page)).toBeLessThan(all);
  expect(seen).toEqual([]);
});

test('the step one is at is awake at once, the others before the first act', async () => {
  const page = await withoutFrames('/en/assessment/#process');
  const seen = watch(page);
  const hidden = page.locator('#proof');
  // What an awake step of proof says where nothing asks for one; nobody acted yet.
  await expect.poll(() => page.locator('#process .question').count()).toBeGreaterThan(0);
  const asleep = await hidden.innerHTML();
  await page.locator('#process').getByRole('radio').first().check();
  await page.locator('#process').getByRole('button', { name: 'Clear this answer' }).first().waitFor();
  await expect.poll(() => hidden.innerHTML()).not.toBe(asleep);
  expect(seen).toEqual([]);
});

test('a step that was taken over later is the same as one that was at once, answers that are kept in it', async () => {
  const page = await withoutFrames('/en/assessment/#interaction');
  await page.locator('#interaction').getByRole('radio').first().check();
  await page
    .getByText(/1 of 17/)
    .first()
    .waitFor();
  const fields = page.locator('#interaction > div');
  const awake = async (step: string) => {
    await page.goto(`/en/assessment/?${step}#${step}`);
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    if (step !== 'interaction') {
      // Nobody acted yet, so what an answer brings with it is not there.
      await expect.poll(() => fields.textContent()).not.toContain('Clear this answer');
      await page.keyboard.press('Shift');
    }
    await expect.poll(() => fields.textContent()).toContain('Clear this answer');
    await expect
      .poll(() => fields.getByRole('radio', { includeHidden: true }).first().isChecked())
      .toBe(true);
    return fields.innerHTML();
  };
  expect(await awake('matters')).toBe(await awake('interaction'));
});
