import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bookOf } from '../value/reader/workbooks.ts';
import { expectAccessible } from './chromium.ts';
import {
  counted,
  give,
  howRead,
  keepsFocus,
  openLab,
  readIt,
  settleFile,
  unfoldWriting,
} from './lab-page.ts';

const alerts = (page: Page) => page.getByRole('alert').getByRole('listitem').allInnerTexts();
const columnsFound = (page: Page) => page.locator('.lab-columns').innerText();
/** The account of the rows, a row a line. */
const account = (page: Page) =>
  page.getByRole('table', { name: 'What became of the rows' }).getByRole('row').allInnerTexts();

const ORDERS = [
  'Name,Email,Financial Status,Currency,Total,Taxes,Created at,Lineitem quantity,Lineitem name',
  '#1,ana@example.org,paid,EUR,60.00,10.00,2024-03-02 14:05:11 +0100,1,Mug',
  '#1,ana@example.org,,,,,2024-03-02 14:05:11 +0100,2,Tea',
  '#2,Ana@Example.org,paid,EUR,25.00,4.00,2024-03-05 09:00:00 +0100,1,Tea',
  '#3,bo@example.org,voided,EUR,20.00,3.00,2024-03-06 09:00:00 +0100,1,Tea',
  '#4,guest,paid,EUR,15.00,2.00,2024-03-06 09:00:00 +0100,1,Tea',
].join('\n');

const TOTALS = [
  'client;nombre de commandes;ca total;première commande;dernière commande',
  ...Array.from({ length: 60 }, (_, at) => {
    const orders = at % 3 === 0 ? 1 : (at % 5) + 2;
    const last = orders === 1 ? '02/01/2024' : `${(at % 27) + 1}/0${(at % 8) + 2}/2024`;
    return `C${at};${orders};${orders * 20 + at};02/01/2024;${last}`;
  }),
].join('\n');

test('a file of one row per customer is asked about, read as such by keyboard, and never as purchases', async () => {
  const page = await openLab('fr', { viewport: { width: 320, height: 900 } });
  await give(page, TOTALS, 'clients.csv');
  await howRead(page).waitFor();
  await keepsFocus(page);
  await page.getByRole('button', { name: 'Non, chaque ligne est un achat' }).press('Enter');
  await readIt(page);
  await expect
    .poll(async () => (await alerts(page)).join())
    .toMatch(/^Aucune colonne n’est choisie|un client, non/);
  await page.getByRole('button', { name: 'Si, chaque ligne est un client' }).press('Enter');
  await page.getByRole('button', { name: 'Lire une ligne par client' }).press('Enter');
  await page.getByText('Un tel fichier ne dit pas quand chaque achat a eu lieu.').waitFor();
  await keepsFocus(page);
  await page
    .getByText(/on attend des? (?:ces clients|clients actuels)/)
    .first()
    .waitFor();
  await page.getByText(/de combien celle-ci s’écarte, rien ici ne le dit/).waitFor();
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Imprimer sur une page' }).press('Enter');
  const alone = page.getByRole('heading', { name: 'La valeur des clients, en une page' });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => alone.isVisible()).toBe(true);
  // Drawn is not yet asked of the printer: the end of printing is awaited from then on.
  await page.locator('html[data-alone]').waitFor({ state: 'attached' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => alone.count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await expectAccessible(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('an export is recognised, its rows are accounted for, and what was set aside counts at a tick', async () => {
  const page = await openLab('en', { viewport: { width: 320, height: 900 } });
  await give(page, ORDERS, 'orders.csv');
  await page.getByText('This looks like a Shopify export.').waitFor();
  await expect
    .poll(async () => (await columnsFound(page)).split(/\n+/))
    .toEqual([
      ...['Customer', 'Email', 'Date of purchase', 'Created at', 'Amount', 'Total'],
      ...['Order number', 'Name', 'Status', 'Financial Status'],
    ]);
  await page.getByRole('button', { name: 'Read the file' }).press('Enter');
  await page.getByText('The file has 5 rows below its titles: 2 used and 3 set aside.').waitFor();
  await keepsFocus(page);
  await page.getByText(/^1 way of writing a customer was joined to another/).waitFor();
  expect(await account(page)).toEqual([
    'Rows\tNumber\tSum',
    'Used\t2\t€85',
    'Set aside: line of an order whose total stands on another row\t1\t',
    'Set aside: not a sale (voided)\t1\t€20',
    'Set aside: no customer\t1\t€15',
    'In the file\t5\t',
  ]);
  await page.getByText('First rows set aside: no customer').click();
  await page.getByRole('row', { name: '6 #4 guest paid' }).waitFor();
  await page.getByText('Which rows count as sales').click();
  const voided = page.getByLabel('Count “voided” as sales');
  await expect.poll(() => voided.isChecked()).toBe(false);
  await expectAccessible(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await voided.check();
  await page.getByRole('button', { name: 'Count again' }).click();
  await page.getByText('The file has 5 rows below its titles: 3 used and 2 set aside.').waitFor();
  await expect.poll(async () => (await counted(page))[2]).toBe('€105');
  await page.getByText('Which rows count as sales').click();
  await expect.poll(() => voided.isChecked()).toBe(true);
});

test('des statuts inconnus sont demandés un par un, et rien n’est supposé', async () => {
  const page = await openLab('fr');
  const rows = [
    '1;A;02/03/2024;50,00;Livrée',
    '2;A;13/03/2024;70,00;À vérifier',
    '3;B;14/03/2024;9,00;Bizarre',
  ];
  await give(page, ['commande;client;date;total;statut', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Lire le fichier' }).press('Enter');
  const question = (value: string) => page.getByRole('group', { name: new RegExp(`statut « ${value} »`) });
  await question('À vérifier').waitFor();
  await keepsFocus(page);
  await question('À vérifier').getByLabel('Elles comptent').check();
  await readIt(page);
  await expect.poll(() => alerts(page)).toHaveLength(1);
  await expectAccessible(page);
  await question('Bizarre').getByLabel('Les mettre de côté').check();
  await readIt(page);
  await page.getByText('Le fichier a 3 lignes sous ses titres. Utilisées : 2 ; mises de côté : 1.').waitFor();
  await expect.poll(async () => (await counted(page))[2]).toBe('120');
});

test('the sheet with purchases is proposed among those shown, and another may be taken', async () => {
  const page = await openLab();
  const titles = ['customer', 'date', 'amount'];
  const book = bookOf([
    { name: 'Notes', rows: [['Exported by hand']] },
    { name: 'March', rows: [titles, ['a', '2026-03-01', '10']] },
    { name: 'Old', rows: [titles, ['x', '2020-03-01', '1']], state: 'hidden' },
    {
      name: 'April',
      rows: [
        ['who bought', 'date', 'amount'],
        ['b', '2026-04-01', '20'],
      ],
    },
  ]);
  await give(page, book, 'sales.xlsx');
  const sheet = page.getByLabel('Sheet of the workbook');
  await expect.poll(() => sheet.inputValue()).toBe('March');
  await expect.poll(() => sheet.getByRole('option').allInnerTexts()).toEqual(['Notes', 'March', 'April']);
  await sheet.focus();
  await sheet.selectOption('April');
  await page.getByText('Some columns have no usual title').waitFor();
  await expect.poll(() => sheet.evaluate((at) => at === document.activeElement)).toBe(true);
  await page.getByLabel('Customer', { exact: true }).selectOption('who bought (perhaps)');
  await readIt(page);
  await expect
    .poll(async () => (await counted(page)).slice(2))
    .toEqual(['20', '1 April 2026 to 1 April 2026']);
  // It is read so again, until another is chosen.
  await page.getByRole('button', { name: 'Correct the columns or the period' }).click();
  await expect.poll(() => sheet.inputValue()).toBe('April');
});

test('the sign between cells is chosen by hand where it was taken for another', async () => {
  const page = await openLab();
  await give(page, 'customer|note|date|amount\na|x, y|2026-03-01|10\n');
  await howRead(page).waitFor();
  await unfoldWriting(page);
  const delimiter = page.getByLabel('What separates the cells');
  await expect.poll(() => delimiter.inputValue()).toBe('|');
  await delimiter.selectOption({ label: 'Comma' });
  await page.getByText('Not every column could be found').waitFor();
  await delimiter.selectOption({ label: 'Vertical bar' });
  await page.getByText('The columns were found by their titles.').waitFor();
  await readIt(page);
  await expect.poll(async () => (await counted(page))[2]).toBe('10');
});

test('what was read stays while another file is settled, refused and left', async () => {
  const page = await openLab();
  await give(page, 'customer,date,amount\na,2026-01-31,12.5\n', 'first.csv');
  await readIt(page);
  await expect.poll(async () => (await counted(page))[2]).toBe('12.5');
  await give(page, 'customer,date,amount\na,soon,3\nb,later,4\n', 'second.csv');
  await settleFile(page, 'second.csv');
  await page.getByText('The figures below are still those of first.csv.').waitFor();
  await readIt(page);
  await expect
    .poll(() => alerts(page))
    .toEqual(['2 rows have a date that does not exist, such as “soon”; the first: 2, 3.']);
  await page.getByText('Rows 2, 3 as they stand in the file').click();
  await page.getByRole('row', { name: '3 b later 4' }).waitFor();
  expect((await counted(page))[2]).toBe('12.5');
  await page.getByRole('button', { name: 'Back to the results' }).press('Enter');
  await page.getByText('first.csv has been read.').waitFor();
  await keepsFocus(page);
  expect((await counted(page))[2]).toBe('12.5');
});

test('what one should know of the rows stands before the figures', async () => {
  const page = await openLab();
  const rows = Array.from({ length: 60 }, (_, at) => `${at % 3 ? `c${at}` : 'desk'},2026-01-01,1`);
  await give(page, ['customer,date,amount', ...rows, 'c99,2099-01-01,1'].join('\n'));
  await readIt(page);
  const told = page.getByRole('listitem').filter({ hasText: '“desk” has 20 rows' });
  await told.waitFor();
  await page.getByText(/^Purchases later than tomorrow: 1,/).waitFor();
  const figures = page.getByRole('heading', { name: 'In short' });
  const [warned, first] = await Promise.all([told.boundingBox(), figures.boundingBox()]);
  expect(warned?.y).toBeLessThan(first?.y ?? 0);
});

test('of a file of very many columns every row and every list of them comes, a part at a time', async () => {
  const page = await openLab();
  const more = Array.from({ length: 297 }, (_, at) => at);
  const rows = Array.from({ length: 6 }, (_, at) => [`C${at}`, `2024-03-0${at + 1}`, `${at}.50`, ...more]);
  const titles = ['customer', 'date', 'amount', ...more.map((at) => `Field ${at}`)];
  await give(page, [titles, ...rows].map((cells) => cells.join(',')).join('\n'));
  await howRead(page).waitFor();
  await expect.poll(() => page.locator('.lab-preview td').count()).toBe(6 * 300);
  const lists = page.locator('.lab-fields select');
  await expect
    .poll(() => lists.filter({ has: page.locator('option[value="300"]') }).count())
    .toBeGreaterThan(5);
  await keepsFocus(page);
});
