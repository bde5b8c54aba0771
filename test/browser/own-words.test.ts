import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { common, documents, importing, kept, share } from '../../src/i18n/en/index.ts';
import { fill } from '../../src/i18n/words.ts';
import { expectAccessible, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, downloaded, section } from './kept-page.ts';

const words = importing.wording;
const MARK = fill(common.modified.named, { name: 'Ponant' });
const TITLE = '🏥 Help at every step of a stay';

/** Hands a file to the panel of own words. */
async function hand(page: Page, content: string) {
  await page.getByRole('button', { name: words.open }).click();
  const input = section(page).getByLabel(importing.label);
  await input.setInputFiles({
    name: 'words.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

test('a consultant puts a client’s words in the place of ours, sees what changes, and every page says so', async () => {
  const page = await freshPage({ viewport: { width: 375, height: 812 } });
  const seen = watch(page);
  await page.goto('/en/assessment/');
  await awake(page);
  await page.getByRole('button', { name: words.button }).click();
  await page.getByLabel(words.sector).selectOption('health');
  const blank = await downloaded(page, () => page.getByRole('link', { name: words.download }).click());
  const own = JSON.parse(blank.text);
  expect(own.practices.guidance.words.fr.inSector).not.toBe('');

  // As it was handed out, nothing differs.
  await hand(page, blank.text);
  await page.getByText(words.nothing).waitFor();
  await section(page).getByRole('button', { name: importing.close }).click();

  // A slip is told with its place, and nothing is kept.
  await hand(page, blank.text.replace('"guidance"', '"guidence"'));
  await page.getByText('Did you mean “guidance”?').waitFor();
  await section(page).getByRole('button', { name: importing.close }).click();

  own.name = 'Ponant';
  own.sector.name.en = 'Hospital';
  own.practices.guidance.importance = 3;
  own.practices.guidance.words.en.title = TITLE;
  own.practices.guidance.words.en.examples[1] = 'A nurse explains when asked';
  await hand(page, JSON.stringify(own));
  await page.getByRole('cell', { name: TITLE }).waitFor();
  await page.getByText(fill(words.noTexts, { language: 'Français' })).waitFor();
  await expectAccessible(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await page.getByRole('button', { name: words.keep }).click();
  await page.getByText(words.kept).waitFor();

  // In use at once, in the blank assessment too.
  await page.getByText(MARK).first().waitFor();
  await page.getByLabel('Sector').first().selectOption({ label: 'Hospital' });
  await page.goto('/en/assessment/#process');
  await awake(page);
  await page.getByRole('heading', { name: TITLE }).waitFor();
  await page.getByText('A nurse explains when asked').waitFor();
  await expect
    .poll(() => page.evaluate(() => Object.values({ ...localStorage }).join()))
    .toContain('"guidance":{"importance":3}');

  // The report says it, and so does what is made of it; a link does not carry the words.
  await page.goto('/en/report/');
  await page.getByText(MARK).first().waitFor();
  await page.getByRole('button', { name: share.button }).click();
  await page.getByText(common.modified.inLinks).waitFor();
  await page.getByRole('button', { name: common.close }).click();
  await page.locator('.tools summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  const list = await downloaded(page, () =>
    page.getByRole('button', { name: documents.kind.html.name }).click(),
  );
  expect(list.text).toContain(MARK);
  expect(list.text).toContain(TITLE);

  // Erased, the standard words are back.
  await page.goto('/en/assessment/');
  await awake(page);
  await page.getByRole('button', { name: words.button }).click();
  await page.getByRole('button', { name: words.erase }).click();
  await page.getByRole('button', { name: words.erase }).click();
  await page.getByText(words.erased).waitFor();
  await expect.poll(() => page.getByText(MARK).count()).toBe(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cap17:wording:own'))).toBeNull();
  await page.getByRole('heading', { name: kept.title }).waitFor();
  expect(seen).toEqual([]);
});
