import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BARE, freshProfile } from './chromium.ts';
import { awake, savedAssessment } from './kept-page.ts';

/** What the page finds: in the local storage an old text, on the disk the one that was written last, as a crash leaves them. */
async function leftByACrash(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(BARE);
  const old = savedAssessment('a1', 'Claims', { guidance: { level: 1 } });
  const last = { ...savedAssessment('a1', 'Claims'), updated: '2026-11-21T11:00:00.000Z' };
  await page.evaluate(
    async ([before, after]) => {
      localStorage.setItem('cap17:assessment:a1', before);
      const request = indexedDB.open('cap17', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('texts');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const writing = request.result.transaction('texts', 'readwrite');
      writing.objectStore('texts').put(after, 'cap17:assessment:a1');
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      request.result.close();
    },
    [JSON.stringify(old), JSON.stringify(last)] as const,
  );
  return page;
}

const level = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLInputElement>('input[name="practices.guidance.choice"]:checked')?.value,
  );
const silence = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This browser’s database does not answer.' });

/** Puts something in the way of the disk until the page’s `mend` is called. */
const IN_THE_WAY = {
  'cannot be opened': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
    Object.assign(globalThis, { mend: () => Object.assign(IDBFactory.prototype, { open }) });
  },
  'opens late': () => {
    const { open } = IDBFactory.prototype;
    const mended = new Promise((resolve) => Object.assign(globalThis, { mend: resolve }));
    IDBFactory.prototype.open = function (...named) {
      const request = open.apply(this, named);
      const add = request.addEventListener.bind(request);
      request.addEventListener = ((kind: string, hear: EventListener) =>
        add(kind, (event) => void mended.then(() => hear(event)))) as typeof add;
      return request;
    };
  },
  'ends whatever it is asked': () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...asked) {
      const begun = transaction.apply(this, asked);
      queueMicrotask(() => begun.abort());
      return begun;
    };
    Object.assign(globalThis, { mend: () => Object.assign(IDBDatabase.prototype, { transaction }) });
  },
};

async function endsInWhatWasLast(put: () => void): Promise<void> {
  const context = await freshProfile();
  const page = await leftByACrash(context);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(put);
  await page.goto('/en/assessment/#interaction');
  await awake(page);
  await silence(page).waitFor();
  expect(await level(page)).toBe('1');
  await page
    .locator('input[name="practices.partner-journeys.choice"][value="2"]')
    .evaluate((radio: HTMLInputElement) => radio.click());
  await page.evaluate(() => (globalThis as { mend?: () => void }).mend?.());
  await expect.poll(() => level(page)).toBe('3');
  await silence(page).waitFor({ state: 'hidden' });
  const chosen = page.locator('input[name="practices.partner-journeys.choice"]:checked');
  await expect.poll(() => chosen.getAttribute('value')).toBe('2');
  expect(errors).toEqual([]);
}

test('a disk that answers late, or by failing: the page says that it may show what is older, and then shows the last', async () => {
  const walks = Object.entries(IN_THE_WAY).map(async ([how, put]) => {
    await endsInWhatWasLast(put).catch((cause: unknown) => {
      throw new Error(`a disk that ${how}`, { cause });
    });
  });
  await Promise.all(walks);
});

test('a page that another tab keeps from the disk says so, and so does erasing', async () => {
  const context = await freshProfile();
  const holder = await leftByACrash(context);
  // An open connection that lets go for nobody, and a later version that waits for it.
  await holder.evaluate(async () => {
    const held = indexedDB.open('cap17', 1);
    await new Promise((resolve) => held.addEventListener('success', resolve));
    indexedDB.open('cap17', 2);
    Object.assign(globalThis, { held });
  });
  const page = await context.newPage();
  await page.goto('/en/assessment/#interaction');
  await awake(page);
  await silence(page).waitFor();
  await page.goto('/en/privacy/');
  await silence(page).waitFor();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByText('This browser did not erase all of it').waitFor();
});

test('where what writes to the disk does not come, the page says so, and keeps what is changed as it can', async () => {
  const context = await freshProfile();
  const page = await leftByACrash(context);
  await context.route('**/_astro/disk.*.js', (route) => route.abort());
  await page.goto('/en/assessment/#interaction');
  await awake(page);
  await silence(page).waitFor();
  await page
    .locator('input[name="practices.partner-journeys.choice"][value="2"]')
    .evaluate((radio: HTMLInputElement) => radio.click());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('cap17:assessment:a1')))
    .toContain('"partner-journeys":{"level":2');
});
