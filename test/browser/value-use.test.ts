import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PUBLISHED_POPULATION, writeSample } from '../../src/value/sample.ts';
import { expectAccessible } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { openKept, savedAssessment } from './kept-page.ts';
import {
  described,
  give,
  howRead,
  keepsFocus,
  looksAhead,
  openLab,
  part,
  readIt,
  unfoldWriting,
} from './lab-page.ts';

const SHOP = writeSample({ ...PUBLISHED_POPULATION, newcomerWeeks: 40 });

/** The lab beside an assessment, with the file of a shop read. */
async function openBeside(answers: object = {}) {
  const kept = savedAssessment('a', 'Shop', answers);
  const page = await openKept(await freshPage(), { a: JSON.stringify(kept) }, '/en/value/');
  await give(page, SHOP);
  await readIt(page);
  await looksAhead(page);
  return page;
}
const fileOf = async (page: Page) =>
  JSON.parse((await page.evaluate(() => localStorage.getItem('cap17:assessment:a'))) ?? '').file;
const tick = (page: Page) =>
  page.getByRole('checkbox', { name: /^Show the summary in the report of “Shop”/ });

test('proof goes into the assessment only when accepted, as old as the purchases', async () => {
  const page = await openBeside({ 'lifetime-value': { level: 3 } });
  await page.getByText('You rated this practice at level 3.').waitFor();
  await expect.poll(async () => (await fileOf(page)).answers['lifetime-value']).toEqual({ level: 3 });
  await page.getByRole('button', { name: /^Add as proof to “Estimate/ }).click();
  await expect
    .poll(async () => (await fileOf(page)).answers['lifetime-value'].proof?.name)
    .toMatch(/^Purchase forecast checked/);
  await expect
    .poll(async () => (await fileOf(page)).answers['lifetime-value'])
    .toMatchObject({
      level: 3,
      proof: { kind: 'indicator', date: '2026-06-30' },
    });
  await page.getByRole('button', { name: /^Add as proof to “Read feedback/ }).press('Enter');
  await keepsFocus(page);
  await expect
    .poll(async () => (await fileOf(page)).answers['listening-by-value']?.proof?.name)
    .toMatch(/^Customers listed in three value groups/);
});

test('the summary stands in the report when ticked, as the page says it, and nobody is in it', async () => {
  const page = await openBeside();
  await expect.poll(() => fileOf(page)).not.toHaveProperty('customerValue');
  const short = page.locator('section').filter({ has: page.getByRole('heading', { name: 'In short' }) });
  const said = await short.getByRole('paragraph').allInnerTexts();
  // What to try is said where the groups are.
  const sentences = said.filter((sentence) => !sentence.startsWith('One thing to try'));
  expect(sentences.length).toBeGreaterThanOrEqual(3);
  await tick(page).check();
  await page.getByRole('link', { name: 'See it there' }).click();
  const section = page.getByRole('region', { name: 'Your customers’ value' });
  for (const sentence of sentences.slice(0, 3))
    await expect.poll(() => section.innerText()).toContain(sentence);
  await expect.poll(async () => JSON.stringify(await fileOf(page))).not.toContain('synthetic');
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => section.innerText()).toContain(sentences[0]);
  await page.emulateMedia({ media: 'screen' });

  await section.getByRole('button', { name: 'Remove from the report' }).click();
  await expect.poll(async () => (await fileOf(page)).customerValue).toBeUndefined();
  await section.getByText('Removed from the report.').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await fileOf(page)).customerValue?.customers).toBe(2357);
  await expect.poll(() => section.innerText()).toContain(sentences[1]);
  await page.keyboard.press('Enter');
  await section.getByText('Removed from the report.').waitFor();
});

test('charts have their words and table; a summary in the report is replaced only when asked, and put back', async () => {
  const page = await openBeside();
  for (const title of [
    'How concentrated revenue is',
    'Who comes back, by month of first purchase',
    'How lifetime value is spread',
    'By past frequency',
    'Week by week',
  ]) {
    const figure = part(page, title);
    await expect
      .poll(async () => (await figure.locator('figcaption').innerText()).length, { message: title })
      .toBeGreaterThan(40);
    await figure.getByText('Figures as a table').click();
    await expect.poll(() => figure.getByRole('row').count()).toBeGreaterThan(3);
  }

  await tick(page).check();
  await expect.poll(async () => (await fileOf(page)).customerValue?.forecast.months).toBe(12);
  await page.getByRole('radio', { name: '24 months' }).check();
  await page.getByText('The report shows another one:').waitFor();
  await expect.poll(() => tick(page).isChecked()).toBe(true);
  await expect.poll(async () => (await fileOf(page)).customerValue.forecast.months).toBe(12);
  await page.getByRole('button', { name: 'Replace it with this one' }).press('Enter');
  await keepsFocus(page);
  await expect.poll(async () => (await fileOf(page)).customerValue.forecast.months).toBe(24);
  await page.getByRole('button', { name: 'Put the earlier one back' }).click();
  await expect.poll(async () => (await fileOf(page)).customerValue.forecast.months).toBe(12);
  await tick(page).uncheck();
  await expect.poll(async () => (await fileOf(page)).customerValue).toBeUndefined();
  await page.getByRole('button', { name: 'Put the earlier one back' }).click();
  await expect.poll(async () => (await fileOf(page)).customerValue.forecast.months).toBe(12);
});

test('an unsound summary kept on the device shows nothing and breaks nothing', async () => {
  const kept = savedAssessment('a', 'Shop');
  const unsound = { ...kept, file: { ...kept.file, customerValue: { from: 'soon', customers: -3 } } };
  const page = await openKept(await freshPage(), { a: JSON.stringify(unsound) }, '/en/report/');
  await page.getByRole('heading', { name: 'For the board' }).waitFor();
  await expect.poll(() => page.getByRole('region', { name: 'Your customers’ value' }).count()).toBe(0);
});

test('a file that cannot be read leaves what was read, settings stay, and the observation ends where one says', async () => {
  const page = await openBeside();
  await page.getByLabel('Margin, in % of revenue').fill('30');
  const short = page.locator('section').filter({ has: page.getByRole('heading', { name: 'In short' }) });
  await expect.poll(() => short.innerText()).toContain('30% of revenue');
  const before = await short.innerText();
  await give(page, '', 'nothing.csv');
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('The file is empty');
  await page.getByText('nothing.csv', { exact: true }).waitFor();
  await expect.poll(() => short.innerText()).toBe(before);
  await page.getByRole('button', { name: 'Correct the columns or the period' }).click();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to the results' }).press('Enter');
  await expect.poll(() => short.innerText()).toBe(before);
  await keepsFocus(page);
  await page.getByRole('button', { name: 'Correct the columns or the period' }).click();
  await readIt(page);
  await looksAhead(page);
  await expect.poll(() => page.getByLabel('Margin, in % of revenue').inputValue()).toBe('30');
  await expect.poll(() => short.innerText()).toBe(before);

  await page.getByRole('button', { name: 'Correct the columns or the period' }).click();
  await unfoldWriting(page);
  await page.getByLabel('Count purchases up to').fill('2024-12-31');
  await readIt(page);
  await expect
    .poll(() => page.getByRole('alert').innerText())
    .toContain('Every purchase is later than the day you set.');
  const end = page.getByLabel('Count purchases up to');
  await expect.poll(() => end.inputValue()).toBe('2024-12-31');
  await expect.poll(() => end.getAttribute('aria-invalid')).toBe('true');
  await end.fill('2025-12-31');
  await readIt(page);
  await described(page);
  await page.getByText('1 January 2025 to 31 December 2025', { exact: true }).waitFor();
  await expect
    .poll(() => page.getByRole('main').innerText())
    .toMatch(/Rows later than the last day counted, left out: [\d,]+\./);
});

test('the fitting of the models can be stopped', async () => {
  const page = await openKept(await freshPage(), {}, '/en/value/');
  // A worker that never comes to the end of its fit.
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message: { kind: string }) {
      if (message.kind !== 'read') return postMessage.call(this, message);
      this.addEventListener('message', (event) => {
        if (event.data.kind === 'analysed') event.stopImmediatePropagation();
      });
      const { onmessage } = this;
      this.onmessage = null;
      this.addEventListener('message', (event) => onmessage?.call(this, event));
      return postMessage.call(this, message);
    };
  });
  await give(page, SHOP);
  await readIt(page);
  await page.getByText('Fitting the models to your file…').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing of the file is kept.').waitFor();
  await howRead(page).waitFor();
});

test('the thread that reads the file may ask for nothing, of anybody', async () => {
  const page = await openLab();
  await give(page, SHOP);
  await howRead(page).waitFor();
  const begun = page.waitForEvent('worker');
  await readIt(page);
  const worker = await begun;
  const asked = await worker.evaluate(async (own) => {
    const outcome = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'went out',
        () => 'stopped',
      );
    return [await outcome(own), await outcome('https://elsewhere.example/')];
  }, new URL('/robots.txt', page.url()).href);
  expect(asked).toEqual(['stopped', 'stopped']);
  // And still it reads.
  await looksAhead(page);
});

test('of three customers no share is told', async () => {
  const page = await openLab();
  await give(
    page,
    'customer,date,amount\nAnn,2026-01-02,10\nBob,2026-01-03,20\nAnn,2026-02-03,5\nCy,2026-02-04,1\n',
  );
  await readIt(page);
  await described(page);
  const said = await page.getByRole('main').innerText();
  expect(said).toContain('3 customers brought 36 in revenue');
  expect(said).toContain('too few customers to give a share');
  expect(said).not.toContain('top 15%');
});
