import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { common, home, kept, privacy } from '../../src/i18n/en/index.ts';
import { fill } from '../../src/i18n/words.ts';
import { wordingFile, workingCopyFile } from '../../src/share/files.ts';
import { BARE, freshProfile } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, downloaded, savedAssessment } from './kept-page.ts';
import { TWELVE } from './workshop-seeds.ts';

const UPDATED = '2026-11-21T10:00:00.000Z';
/** Whose replies were announced to be kept for a time that is over. */
const PAST = {
  ...TWELVE,
  date: '2025-01-10',
  invitation: { ...TWELVE.invitation, workshop: 'W0RKSH0P', date: '2025-01-10' },
};
const wording = wordingFile({ model: 2, name: 'Ponant', practices: { guidance: { importance: 3 } } });

/** What stands on the disk alone: a crash took it from where pages look at once. */
const ALONE = {
  'cap17:assessment:a1': savedAssessment('a1', 'Motor claims'),
  'cap17:workshop:w1': { id: 'w1', name: 'The room', updated: UPDATED, file: workingCopyFile(PAST) },
  'cap17:wording:own': { id: 'own', updated: UPDATED, file: wording },
};

/** Puts these texts on the disk of a window's device, and nothing else. */
async function withDiskAlone(page: Page): Promise<Page> {
  await page.goto(BARE);
  await page.evaluate(
    (texts) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('cap17', 1);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('texts');
          for (const [key, item] of Object.entries(texts)) store.put(JSON.stringify(item), key);
        };
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => fail(request.error);
      }),
    ALONE,
  );
  return page;
}

test('home goes on with an assessment that the disk alone has, and says that replies are past their time', async () => {
  const page = await withDiskAlone(await freshPage());
  await page.goto('/en/');
  await page.getByRole('link', { name: fill(home.resume, { name: 'Motor claims' }) }).waitFor();
  await page.getByRole('link', { name: home.past }).waitFor();
});

test('the guide marks the place of an assessment that the disk alone has', async () => {
  const page = await withDiskAlone(await freshPage());
  await page.goto('/en/playbook/guidance/');
  await page.locator('#level-3 [data-own]').filter({ visible: true }).waitFor();
});

test('own words that the disk alone has are spoken, and stand with the rest in a backup', async () => {
  const page = await withDiskAlone(await freshPage());
  await page.goto('/en/assessment/');
  await awake(page);
  await page
    .getByText(fill(common.modified.named, { name: 'Ponant' }))
    .first()
    .waitFor();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: kept.backup }).click());
  const { assessments, workshops, wording: words } = JSON.parse(text);
  expect([assessments.length, workshops.length, words?.file.name]).toEqual([1, 1, 'Ponant']);
});

test('all of it is found, saved and erased in a browser that does not name its databases, as Firefox before 126', async () => {
  const context = await freshProfile({ acceptDownloads: true });
  await context.addInitScript(() => {
    if (location.pathname === '/robots.txt') return;
    Reflect.deleteProperty(IDBFactory.prototype, 'databases');
  });
  const page = await withDiskAlone(await context.newPage());
  await page.goto('/en/');
  await page.getByRole('link', { name: fill(home.resume, { name: 'Motor claims' }) }).waitFor();
  await page.getByRole('link', { name: home.past }).waitFor();
  await page.goto(BARE);
  await page.evaluate(() => localStorage.clear());
  await page.goto('/en/assessment/');
  await awake(page);
  const { text } = await downloaded(page, () => page.getByRole('button', { name: kept.backup }).click());
  const { assessments, workshops, wording: words } = JSON.parse(text);
  expect([assessments.length, workshops.length, words?.file.name]).toEqual([1, 1, 'Ponant']);
  await page.goto('/en/privacy/');
  await page.getByRole('button', { name: privacy.eraseAll }).click();
  await page.getByRole('dialog').getByRole('button', { name: privacy.erase }).click();
  await page.getByText(privacy.erasedAll).waitFor();
  await page.goto('/en/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(BARE);
  const left = () => page.evaluate(async () => [{ ...localStorage }, await indexedDB.databases()]);
  await expect.poll(left).toEqual([{}, []]);
});
