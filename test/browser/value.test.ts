import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { PUBLISHED_POPULATION, writeSample } from '../../src/value/sample.ts';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { awake, openKept, savedAssessment } from './kept-page.ts';

/** Ten times the published population: about 65,000 purchases of 23,570 customers. */
const LARGE = writeSample({ ...PUBLISHED_POPULATION, customers: 23_570 });

async function openLab(locale = 'en', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await freshProfile(options)).newPage();
  await page.goto(`/${locale}/value/`);
  await awake(page);
  return page;
}
const folder = mkdtempSync(join(tmpdir(), 'cap17-value-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Chooses a file that lies on the disk, as a visitor does. */
async function give(page: Page, content: string | Uint8Array, name = 'purchases.csv'): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.locator('input[type=file]').setInputFiles(path);
}
/** A loaded machine may take its time. */
const SOON = { timeout: 20_000 };
const readIt = (page: Page) =>
  page.getByRole('button', { name: /^(Read the file|Lire le fichier)$/ }).click();
const sample = (page: Page) =>
  page.getByRole('button', { name: /^(Try the synthetic|Essayer l’exemple synth)/ }).click();
const looksAhead = (page: Page) => page.locator('.plot .bar').first().waitFor({ timeout: 30_000 });
const part = (page: Page, title: string) =>
  page.locator('section.lab-part').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

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
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(seen).toEqual([]);
  },
);

/** The longest that the page's own thread worked at one go, in ms of its time: what other programs took does not count. */
async function longestWork(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This profile has no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }[];
  };
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`;
  const pages = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(threadOf);
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && pages.includes(threadOf(event)),
  );
  expect(tasks.length).toBeGreaterThan(10);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

test('65,000 purchases are read, described and modelled without a request and without a frozen page', async () => {
  const page = await openLab();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const longest = await longestWork(page, async () => {
    await give(page, LARGE);
    await readIt(page);
    await looksAhead(page);
    await page.locator('.plot').nth(3).waitFor();
  });
  expect(longest).toBeLessThanOrEqual(50);
  // What is asked for is the site's own script, as for any visitor.
  const others = requests.filter(
    (url) => !url.startsWith(`${inject('url')}/_astro/`) || !url.endsWith('.js'),
  );
  expect(others).toEqual([]);
  expect(await page.getByRole('main').innerText()).toContain('23,570');
});

test('columns are proposed, and corrected by hand', async () => {
  const page = await openLab();
  await give(page, 'a;b;c\nAnn;2026-01-02;12,50\nBob;2026-02-03;8,00\nAnn;2026-03-01;3,00\n');
  await page.getByRole('heading', { name: 'What the columns are' }).waitFor();
  expect(await page.getByLabel('Date of purchase', { exact: true }).inputValue()).toBe('b');
  await page.getByLabel('Customer', { exact: true }).selectOption('');
  await readIt(page);
  expect(await page.getByRole('alert').innerText()).toContain('No column is chosen for the customer');
  await expectAccessible(page);
  await page.getByLabel('Customer', { exact: true }).selectOption('a');
  await readIt(page);
  await page.getByRole('heading', { name: 'What the file says' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('23.5');
  // Three customers are no ground for a model: it says so.
  await page.getByText('Nothing is forecast from this file').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('nothing is forecast');
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
  await page.getByRole('heading', { name: 'What the columns are' }).waitFor();
  await readIt(page);
  await page.getByText('13 February 2026 to 13 February 2026').waitFor();
});

test('an ambiguous date is asked, never guessed; several currencies are refused', async () => {
  const page = await openLab();
  await give(page, 'customer,date,amount\nAnn,03/04/2026,10.00\nBob,05/06/2026,20.00\n');
  await readIt(page);
  await expect
    .poll(() => page.getByRole('alert').innerText(), SOON)
    .toContain('Nothing tells day from month');
  const order = page.getByLabel('Dates such as 03/04/2026');
  expect(await order.getAttribute('aria-invalid')).toBe('true');
  await order.selectOption('day-first');
  await readIt(page);
  await page.getByText('3 April 2026 to 5 June 2026').waitFor();
  await give(page, 'customer,date,amount\nAnn,2026-01-01,€10.00\nBob,2026-01-02,$20.00\n', 'two.csv');
  await readIt(page);
  await expect.poll(() => page.getByRole('alert').innerText(), SOON).toContain('several currencies');
});

test('one question after the other, what was answered stays', async () => {
  const page = await openLab();
  await give(page, 'who;when;how much\nAnn;03/04/2026;1,234\nBob;05/06/2026;2,345\n');
  await page.getByLabel('Customer', { exact: true }).selectOption('who');
  await page.getByLabel('Amount', { exact: true }).selectOption('how much');
  await readIt(page);
  await expect
    .poll(() => page.getByRole('alert').innerText(), SOON)
    .toContain('Nothing tells day from month');
  await page.getByLabel('Dates such as 03/04/2026').selectOption('month-first');
  await readIt(page);
  await expect.poll(() => page.getByRole('alert').innerText(), SOON).toContain('thousands or decimals');
  expect(await page.getByLabel('Dates such as 03/04/2026').inputValue()).toBe('month-first');
  await page.getByLabel('Amounts such as 1,234').selectOption('comma');
  await readIt(page);
  await page.getByText('4 March 2026 to 6 May 2026').waitFor();
});

test('a hostile file ends in a sentence', async () => {
  const page = await openLab();
  const noise = Buffer.from(Uint8Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 256));
  for (const [name, buffer] of [
    ['noise.csv', noise],
    ['empty.csv', Buffer.from('')],
    ['line.csv', Buffer.from(`customer,date,amount\n"${'x'.repeat(3_000_000)}`)],
    ['wide.csv', Buffer.from(`${'a,'.repeat(1_000_000)}\n`)],
  ] as const) {
    await give(page, buffer, name);
    await expect.poll(() => page.getByRole('alert').count(), SOON).toBe(1);
    expect((await page.getByRole('alert').innerText()).length).toBeGreaterThan(60);
  }
});

test('reading is cancelled at once', async () => {
  const page = await openLab();
  await give(page, `customer,date,amount\n${'Ann,2026-01-01,10.00\n'.repeat(4_000_000)}`);
  await readIt(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing of the file is kept.').waitFor();
});

test('margin, rate and horizon are the user’s, and what is wrong is said', async () => {
  const page = await openLab();
  await sample(page);
  await looksAhead(page);
  const said = () => page.locator('.lab-section p.lead').first().innerText();
  const before = await said();
  await page.getByLabel('12 months').check();
  await expect.poll(said, SOON).toContain('Over 12 months');
  const margin = page.getByLabel('Margin, in % of revenue');
  await margin.fill('30');
  await expect.poll(said, SOON).toContain('margin of 30%');
  expect(await said()).not.toBe(before);
  await margin.fill('300');
  await page.getByText('Give a margin between').waitFor();
  expect(await margin.getAttribute('aria-invalid')).toBe('true');
});

test('charts are saved as SVG and PNG, the list as CSV with formulas neutralised', async () => {
  const page = await openLab();
  await give(page, LARGE.replaceAll('synthetic-0001,', '=HYPERLINK(),'));
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
  expect(lines.length).toBe(23_570 + 2);
  expect(lines.some((line) => line.startsWith("'=HYPERLINK()"))).toBe(true);
});

test('proof and a line for the report go into the assessment only when accepted', async () => {
  const kept = savedAssessment('a', 'Shop', { 'lifetime-value': { level: 3 } });
  const page = await openKept(await freshProfile(), { a: JSON.stringify(kept) }, '/en/value/');
  const file = async () =>
    JSON.parse((await page.evaluate(() => localStorage.getItem('cap17:assessment:a'))) ?? '').file;
  await give(page, LARGE);
  await readIt(page);
  await looksAhead(page);
  expect((await file()).answers['lifetime-value']).toEqual({ level: 3 });
  await page.getByRole('button', { name: /^Add as proof to “Estimate/ }).click();
  await expect
    .poll(async () => (await file()).answers['lifetime-value'].proof?.name, SOON)
    .toMatch(/^Purchase forecast checked/);
  expect((await file()).answers['lifetime-value']).toMatchObject({
    level: 3,
    proof: { kind: 'indicator', date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
  });
  const tick = page.getByLabel(/^Show the summary in the report/);
  await tick.check();
  await expect.poll(async () => (await file()).measures?.[0]?.value).toMatch(/^Top 15% of customers: \d/);
  expect(JSON.stringify(await file())).not.toContain('synthetic');
  await tick.uncheck();
  await expect.poll(async () => (await file()).measures?.length ?? 0).toBe(0);
});
