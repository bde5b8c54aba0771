import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeSample } from '../../src/value/sample.ts';
import { expectAccessible, watch } from './chromium.ts';
import {
  counted,
  give,
  howRead,
  keepsFocus,
  looksAhead,
  openLab,
  part,
  readIt,
  settleFile,
  unfoldColumns,
} from './lab-page.ts';

const sample = (page: Page) =>
  page.getByRole('button', { name: /^(Try the synthetic|Essayer l’exemple synth)/ }).click();

/** The sentence on what may come. */
const foreseen = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'customers are expected to make' }).innerText();

async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.each([
  ['en', 'light', 1280],
  ['fr', 'dark', 375],
] as const)(
  'the sample is one click away, labelled, and accessible (%s, %s, %i px)',
  async (locale, colorScheme, width) => {
    const page = await openLab(locale, { colorScheme, viewport: { width, height: 900 } });
    const seen = watch(page);
    await sample(page);
    await looksAhead(page);
    await page.locator('.plot').nth(3).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/Synthetic sample: no customer here exists|Exemple synthétique/);
    expect(text).toMatch(/top 15% of customers make \d|15.% de meilleurs clients font \d/);
    for (const summary of await page.locator('.lab-section summary').all()) await summary.click();
    await expectAccessible(page);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width);
    expect(seen).toEqual([]);
  },
);

test('columns are proposed, and corrected by hand', async () => {
  const page = await openLab();
  await give(page, 'product;b;c\nAnn;2026-01-02;12,50\nBob;2026-02-03;8,00\nAnn;2026-03-01;3,00\n');
  await howRead(page).waitFor();
  await page.getByText('Not every column could be found').waitFor();
  await expect.poll(() => page.getByLabel('Date of purchase', { exact: true }).inputValue()).toBe('');
  await readIt(page);
  await expect
    .poll(() => page.getByRole('alert').innerText())
    .toContain('No column is chosen for the customer');
  await expectAccessible(page);
  await page.getByLabel('Customer', { exact: true }).selectOption('product');
  await page.getByLabel('Date of purchase', { exact: true }).selectOption('b (perhaps)');
  await page.getByLabel('Amount', { exact: true }).selectOption('c (perhaps)');
  await readIt(page);
  await expect.poll(async () => (await counted(page))[2]).toBe('23.5');
  // Three customers are no ground for a model: it says so.
  await page.getByText('Nothing is forecast from this file').waitFor();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('nothing is forecast');
});

test('a file dropped anywhere on the page is taken', async () => {
  const page = await openLab();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['client;date;montant\nAnne;13/02/2026;12,50\n'], 'achats.csv'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await howRead(page).waitFor();
  await readIt(page);
  await expect.poll(() => counted(page)).toEqual(['1', '1', '12.5', '13 February 2026 to 13 February 2026']);
});

test('of several files dropped together none is read in silence', async () => {
  const page = await openLab();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['a.csv', 'b.csv']) dataTransfer.items.add(new File(['client;date;montant\n'], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByRole('alert').getByText('one file at a time').waitFor();
});

test('what a file cannot tell is asked, one question after the other, and what was answered stays', async () => {
  const page = await openLab();
  await give(page, 'who;when;how much\nAnn;03/04/2026;1,234\nBob;05/06/2026;2,345\n');
  await page.getByLabel('Customer', { exact: true }).selectOption('1');
  await page.getByLabel('Date of purchase', { exact: true }).selectOption('2');
  await page.getByLabel('Amount', { exact: true }).selectOption('3');
  await readIt(page);
  await expect
    .poll(() => page.getByRole('alert').innerText())
    .toContain('Nothing tells day, month and year apart');
  const order = page.getByLabel('Dates such as 03/04/2026');
  await expect.poll(() => order.getAttribute('aria-invalid')).toBe('true');
  await order.selectOption('month-first');
  await readIt(page);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('thousands or decimals');
  await expect.poll(() => order.inputValue()).toBe('month-first');
  await page.getByLabel('Amounts such as 1,234').selectOption('comma');
  await readIt(page);
  await expect
    .poll(async () => (await counted(page)).slice(2))
    .toEqual(['3.58', '4 March 2026 to 6 May 2026']);
});

test('several currencies are refused; one is written with the figures', async () => {
  const page = await openLab();
  await give(page, `customer,date,amount\nAnn,2026-01-01,€10.00\nBob,2026-01-02,$20.00\n`);
  await readIt(page);
  await expect
    .poll(() => page.getByRole('alert').getByRole('listitem').allInnerTexts())
    .toEqual([
      'The amounts are in several currencies: EUR, $. Adding them up would mean nothing: convert them or split the file.',
    ]);
  await give(page, `customer,date,amount\nAnn,2026-01-01,€10.00\nBob,2026-01-02,20.50 EUR\n`, 'one.csv');
  await settleFile(page, 'one.csv');
  await readIt(page);
  await expect.poll(async () => (await counted(page))[2]).toBe('€30.50');
});

test('reading is cancelled at once, from the keyboard too', async () => {
  const page = await openLab();
  await give(page, `customer,date,amount\n${'Ann,2026-01-01,10.00\n'.repeat(4_000_000)}`);
  await readIt(page);
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await page.getByText('Cancelled. Nothing of the file is kept.').waitFor();
  await keepsFocus(page);
});

/** Goes on with the Tab key until something has the focus; all on the way must show that they have it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 40 && !(await isThere()); steps += 1) {
    await page.keyboard.press('Tab');
    await keepsFocus(page);
  }
  expect(await isThere(), String(target)).toBe(true);
}

test('from the skip link to the saved list, the keyboard does it all and the focus is never lost', async () => {
  const page = await openLab('en', { viewport: { width: 800, height: 900 } });
  const press = (key: string) => page.keyboard.press(key);
  const said = () => foreseen(page);
  await tabTo(page, page.getByRole('link', { name: 'Skip to content' }));
  await press('Enter');
  await tabTo(page, page.getByLabel('Drop a file of purchases here'));
  const [, ...rows] = writeSample().trim().split('\n');
  await give(page, ['seat,who,date,amount', ...rows.map((row, at) => `${at},${row}`)].join('\n'));
  const customer = page.getByLabel('Customer', { exact: true });
  await howRead(page).waitFor();
  await keepsFocus(page);
  // Open from the start: no title of this file says for certain who bought.
  await tabTo(page, page.getByText('Change the columns'));
  await expect.poll(() => customer.isVisible()).toBe(true);
  await tabTo(page, customer);
  await expect.poll(() => customer.inputValue()).toBe('');
  for (const place of ['1', '2']) {
    await press('ArrowDown');
    await expect.poll(() => customer.inputValue()).toBe(place);
  }
  await tabTo(page, page.getByRole('button', { name: 'Read the file' }));
  await press('Enter');
  await looksAhead(page);
  await keepsFocus(page);
  await expect.poll(async () => (await counted(page))[0]).toBe('2,357');

  const heat = page.getByRole('region', { name: /of customers bought again/ });
  await tabTo(page, heat);
  await press('ArrowRight');
  await expect.poll(() => heat.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  const cohorts = part(page, 'Who comes back, by month of first purchase');
  await tabTo(page, cohorts.getByText('Figures as a table'));
  await press('Enter');
  await cohorts.getByRole('table').waitFor();
  await tabTo(page, page.getByLabel('12 months'));
  await press('ArrowUp');
  await expect.poll(said).toContain('Over 6\u00a0months');
  await tabTo(page, page.getByLabel('Margin, in % of revenue'));
  await page.keyboard.type('30');
  await expect.poll(said).toContain('margin of 30%');
  await tabTo(page, page.getByLabel('Yearly discount rate, in %'));
  await page.keyboard.type('5');
  await expect.poll(said).toContain('discounted at 5% a year');
  await tabTo(page, page.getByRole('button', { name: 'Save the list as CSV' }));
  const list = await saved(page, () => press('Enter'));
  expect(list.name).toBe('cap17-segments.csv');
  await keepsFocus(page);

  // The columns take the place of the button, and a refusal that of the columns.
  await page.getByRole('button', { name: 'Correct the columns' }).press('Enter');
  await howRead(page).waitFor();
  await keepsFocus(page);
  await unfoldColumns(page);
  await customer.selectOption('date');
  await page.getByRole('button', { name: 'Read the file' }).press('Enter');
  await page.getByText('cannot stand for two things').waitFor();
  await keepsFocus(page);
});

test('margin, rate and horizon are the user’s, and what is wrong is said', async () => {
  const page = await openLab();
  await sample(page);
  await looksAhead(page);
  const said = () => foreseen(page);
  const before = await said();
  await page.getByLabel('24 months').check();
  await expect.poll(said).toContain('Over 24\u00a0months');
  const margin = page.getByLabel('Margin, in % of revenue');
  await margin.fill('30');
  await expect.poll(said).toContain('margin of 30%');
  await expect.poll(() => said()).not.toBe(before);
  await margin.fill('300');
  await page.getByText('Enter a margin between').waitFor();
  await expect.poll(() => margin.getAttribute('aria-invalid')).toBe('true');
});

test('charts are saved as SVG and PNG, the list as CSV with formulas neutralised', async () => {
  const page = await openLab();
  await give(page, writeSample().replaceAll('synthetic-0001,', '=HYPERLINK(),'));
  await readIt(page);
  await looksAhead(page);
  const curve = part(page, 'How concentrated revenue is');
  const svg = await saved(page, () => curve.getByRole('button', { name: /^Save as SVG/ }).click());
  expect(svg.name).toBe('cap17-how-concentrated-revenue-is.svg');
  expect(svg.bytes.toString()).toMatch(/^<svg[^>]*xmlns/);
  expect(svg.bytes.toString()).not.toMatch(/class=|style=/);
  const png = await saved(page, () => curve.getByRole('button', { name: /^Save as PNG/ }).click());
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const list = await saved(page, () => page.getByRole('button', { name: 'Save the list as CSV' }).click());
  const lines = list.bytes.toString().split('\r\n');
  expect(lines[0]).toContain('Probability active');
  expect(lines.length).toBe(2357 + 2);
  expect(lines.some((line) => line.startsWith("'=HYPERLINK()"))).toBe(true);
});
