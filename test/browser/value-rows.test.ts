import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isoDay } from '../../src/value/calendar.ts';
import { PUBLISHED_POPULATION, simulatePurchases } from '../../src/value/sample.ts';
import {
  counted,
  give,
  looksAhead,
  openLab,
  part,
  readIt,
  settleFile,
  unfoldColumns,
  unfoldWriting,
} from './lab-page.ts';

const HEADER = 'customer,date,amount\n';
const main = (page: Page) => page.getByRole('main').innerText();
const alerts = (page: Page) => page.getByRole('alert').getByRole('listitem').allInnerTexts();
const row = (day: string, amount: string) => `${HEADER}a,${day},${amount}\n`;

/** Purchases as the models suppose, then rows of one's own. */
function simulated(customers: number, weeks: number, ...rows: readonly string[]): string {
  const population = { ...PUBLISHED_POPULATION, customers, weeks, newcomerWeeks: Math.min(12, weeks) };
  const purchases = simulatePurchases(population, 17).map(
    ({ customer, day, amount }) => `c${customer},${isoDay(day)},${amount}\n`,
  );
  return [HEADER, ...purchases, ...rows.map((text) => `${text}\n`)].join('');
}

test('refunds and purchases for nothing are taken, each with what it does to the figures', async () => {
  const page = await openLab();
  const free = ['free,2025-02-01,0', 'free,2025-03-01,0', 'free,2025-04-01,0'];
  const back = ['back,2025-02-01,-20', 'more,2025-02-01,10', 'more,2025-02-03,-25'];
  await give(page, simulated(400, 60, ...free, ...back));
  await readIt(page);
  await looksAhead(page);
  const said = await main(page);
  for (const sentence of [
    'Rows that are refunds: 2, 45 in all. They are deducted.',
    'Customers with refunds only, or whose purchases were all cancelled the same day: 1. They count as customers, and as inactive.',
    'Customers refunded more than they spent: 2.',
    'Returning customers without an amount above zero, left out of the model of amounts: 1.',
  ])
    expect(said).toContain(sentence);
  await give(page, `${HEADER}${free.join('\n')}`, 'free.csv');
  await settleFile(page, 'free.csv');
  await readIt(page);
  await expect.poll(async () => (await counted(page)).slice(0, 3)).toEqual(['1', '3', '0']);
  await expect
    .poll(() => main(page))
    .toContain('Revenue is zero or less: its concentration cannot be measured.');
});

test('rows that cannot be read are named, then left out and counted when so wished', async () => {
  const page = await openLab();
  await give(page, `${row('2026-01-31', '12.5')}b,31/02/2026,3\n,2026-01-02,4\nc,2026-02-01,#N/A\n`);
  await readIt(page);
  await expect
    .poll(() => alerts(page))
    .toEqual(['Row 3: “31/02/2026” is not a date that exists.', 'Row 5: “#N/A” is not an amount.']);
  await page.getByLabel('Leave out rows that cannot be read, and count them').check();
  await readIt(page);
  await expect.poll(() => counted(page)).toEqual(['1', '1', '12.5', '31 January 2026 to 31 January 2026']);
  await expect
    .poll(() => main(page))
    .toContain('The file has 4 rows below its titles: 1 used and 3 set aside.');
});

const settled = (page: Page) =>
  page
    .locator('.lab-fields select')
    .evaluateAll((selects) =>
      selects.slice(0, 4).map((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? ''),
    );

test('a file without titles is asked for its columns, though its first row has numbers', async () => {
  const page = await openLab();
  await give(page, '3,2024-01-01,20.50\n1,2024-01-02,3\n');
  await settleFile(page, 'purchases.csv');
  const unit = 'None: the amount is that of the whole row';
  const [asked, found] = ['Choose a column', ['Column 1', 'Column 2', 'Column 3']];
  await expect.poll(() => settled(page)).toEqual([asked, asked, asked, unit]);
  // A guess is never read as a figure: it stands first among what may be chosen.
  await readIt(page);
  await page.getByText('No column is chosen for the customer').waitFor();
  for (const [at, role] of ['Customer', 'Date of purchase', 'Amount'].entries())
    await page.getByLabel(role, { exact: true }).selectOption(`${found[at]} (perhaps)`);
  await expect.poll(() => settled(page)).toEqual([...found.map((title) => `${title} (perhaps)`), unit]);
  await readIt(page);
  await expect.poll(() => counted(page)).toEqual(['2', '2', '23.5', '1 January 2024 to 2 January 2024']);
});

test('order lines below the name of an export come to amounts, and a column of each is chosen by hand', async () => {
  const page = await openLab();
  const rows = 'C1;31/12/2025;C9;3;2,50\nC2;31/12/2025;C8;1;4,00\nTotal;;;;11,50\n';
  await give(page, `Export des ventes;;;;\n\nclient;date;commande;quantité;prix unitaire\n${rows}`);
  await settleFile(page, 'purchases.csv');
  await expect.poll(() => settled(page)).toEqual(['client', 'date', 'prix unitaire', 'quantité']);
  await readIt(page);
  await expect.poll(async () => (await counted(page)).slice(0, 3)).toEqual(['2', '2', '11.5']);
  await page.getByRole('button', { name: 'Correct the columns or the period' }).click();
  await expect.poll(() => settled(page)).toEqual(['client', 'date', 'prix unitaire', 'quantité']);
  await unfoldColumns(page);
  await page.getByLabel('Quantity', { exact: true }).selectOption('none');
  await readIt(page);
  await expect.poll(async () => (await counted(page))[2]).toBe('6.5');
});

test('what is missing or cannot be read in the form is marked and said', async () => {
  const page = await openLab();
  await give(page, 'product,date,amount\na,2026-01-31,12.5\n');
  await settleFile(page, 'purchases.csv');
  await expect.poll(() => page.getByRole('main').innerHTML()).not.toMatch(/defaultvalue/i);
  await unfoldWriting(page);
  const [customer, end] = [
    page.getByLabel('Customer', { exact: true }),
    page.getByLabel('Count purchases up to'),
  ];
  await end.fill('0025-12-31');
  await readIt(page);
  await expect
    .poll(() => alerts(page))
    .toEqual([
      'No column is chosen for the customer. Choose one.',
      'The day up to which purchases count cannot be read. Choose one from 1900 to 2199, or leave it empty.',
    ]);
  const marked = page.locator('[aria-invalid="true"]');
  await expect
    .poll(() => marked.evaluateAll((fields) => fields.map((field) => field.getAttribute('name'))))
    .toEqual(['customer', 'end']);
  await customer.selectOption('amount');
  await end.fill('2025-12-31');
  await end.fill('');
  await readIt(page);
  await expect
    .poll(() => alerts(page))
    .toEqual(['The column “amount” cannot stand for two things. Choose another for one of them.']);
  await customer.selectOption('product');
  await readIt(page);
  await expect.poll(async () => (await counted(page))[2]).toBe('12.5');
});

test('another file begins the form anew', async () => {
  const page = await openLab();
  await give(page, 'product,date,amount\na,2026-01-31,12.5\n');
  await settleFile(page, 'purchases.csv');
  await readIt(page);
  await expect.poll(() => alerts(page)).toHaveLength(1);
  await give(page, 'montant;date;client\n3;2026-01-31;a\n', 'other.csv');
  await settleFile(page, 'other.csv');
  await expect.poll(() => alerts(page)).toEqual([]);
  await expect.poll(async () => (await settled(page)).slice(0, 3)).toEqual(['client', 'date', 'montant']);
});

test('a refusal says how many rows cannot be read', async () => {
  const page = await openLab();
  await give(page, `${HEADER}${'a,2026-01-31,\n'.repeat(1427)}`);
  await readIt(page);
  await expect.poll(() => alerts(page)).toEqual(['1,427 rows have no amount; the first: 2, 3, 4.']);
});

test('a thin file is forecast with its doubts, a shorter one not at all, and why', async () => {
  const page = await openLab();
  const rows = Array.from({ length: 30 }, (_, at) =>
    (at < 12 ? [at, 30 + at, 55 - at] : [at]).map(
      (day) => `c${at},${isoDay(20_454 + day)},${10 + ((at * 7) % 13)}.50\n`,
    ),
  );
  await give(page, HEADER + rows.flat().join(''));
  await readIt(page);
  await page.getByText('Over 1 month, today’s customers are expected to make').waitFor();
  await expect.poll(async () => (await counted(page)).slice(0, 2)).toEqual(['30', '54']);
  const doubts = await part(page, 'What to keep in mind').getByRole('listitem').allInnerTexts();
  expect(doubts).toEqual(
    expect.arrayContaining([
      'Length of the file in weeks: 8. Below 26, a season may pass for a habit, and a pause for a departure.',
      'Customers who came back: 12. Below 100, read the figures as orders of magnitude.',
      'The first part of the file is too thin to check a forecast of the rest.',
    ]),
  );
  await page.getByText('The forecast could not be checked on this file.').waitFor();

  await give(page, simulated(400, 3), 'short.csv');
  await settleFile(page, 'short.csv');
  await readIt(page);
  await page.getByText('Nothing is forecast from this file').waitFor();
  const said = await main(page);
  expect(said).toContain('Length of the file in weeks: 3. Below 4, hardly anybody has had time to come back');
  expect(said).not.toMatch(/Over \d+\smonths|How far to trust it/);
});
