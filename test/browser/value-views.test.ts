import { expect, test } from 'vitest';
import { PUBLISHED_POPULATION, writeSample } from '../../src/value/sample.ts';
import { expectAccessible } from './chromium.ts';
import { give, looksAhead, openLab, part, readIt } from './lab-page.ts';

const SHOP = writeSample({ ...PUBLISHED_POPULATION, customers: 900, newcomerWeeks: 60 });

/** The lab with the file of a shop read and looked ahead from. */
async function openShop(locale?: string) {
  const page = await openLab(locale);
  await give(page, SHOP);
  await readIt(page);
  await looksAhead(page);
  return page;
}

test('five questions are answered with pictures and figures, and groups say whom and may be cut elsewhere', async () => {
  const page = await openShop();
  const questions = [
    'Who brings your revenue?',
    'What changed, and through whom?',
    'What becomes of customers won at the same time?',
    'Are newer customers better?',
    'Is the base healthy?',
  ];
  for (const question of questions) {
    const view = part(page, question);
    await expect.poll(() => view.getByRole('status').innerText(), { message: question }).toMatch(/\d/);
    await view.locator('summary').click();
    await view.getByRole('img', { name: question }).waitFor();
    await expect.poll(() => view.getByRole('row').count()).toBeGreaterThan(2);
  }
  const first = part(page, questions[0] ?? '').getByRole('status');
  const before = await first.innerText();
  await page.getByLabel('Compare', { exact: true }).selectOption('Months');
  await expect.poll(() => first.innerText()).not.toBe(before);
  await expect.poll(() => first.innerText()).toMatch(/^June\u00a02026:/);
  await expectAccessible(page);

  const whom = page.getByRole('region', { name: 'Whom to be centric for' });
  await whom.getByText(/^At risk: of the tenth that spent most so far \(90 customers\)/).waitFor();
  await whom.getByRole('link', { name: 'Follow stated preferences' }).waitFor();
  await whom.getByText(/^The 10% of highest expected value/).waitFor();
  await whom.getByText('Cut the groups elsewhere').click();
  await whom.getByLabel('First group by value, in % of customers').fill('5');
  await whom.getByText(/^The 5% of highest expected value/).waitFor();
  await whom.getByLabel('Recent: the last to have bought, in % of customers').fill('100');
  await expect.poll(() => whom.getByRole('alert').innerText()).toContain('from 1 to 99');

  await page.getByLabel('Cost of winning one customer').fill('20');
  await page.getByText(/At 20 each, a customer is worth/).waitFor();
  await page.getByText('No cost is deducted from these sums').waitFor();
});

test('the summary has a page of its own to print, and a slide', async () => {
  const page = await openShop('fr');
  await page.evaluate(() => {
    window.print = () => {};
  });
  const asked = page.waitForEvent('download');
  await page.getByRole('button', { name: 'En une diapositive (PPTX)' }).click();
  expect((await asked).suggestedFilename()).toMatch(/^cap17-valeur-des-clients-\d{4}-\d\d-\d\d\.pptx$/);
  await page.getByText(/^La diapositive cap17-.* est écrite\.$/).waitFor();
  await page.getByRole('button', { name: 'Imprimer sur une page' }).click();
  await page.emulateMedia({ media: 'print' });
  const heading = page.getByRole('heading', { name: 'La valeur des clients, en une page' });
  await expect.poll(() => heading.isVisible()).toBe(true);
  await expect
    .poll(() => page.getByText('Qui apporte votre chiffre d’affaires ?').first().isVisible())
    .toBe(true);
  await expect.poll(() => page.getByRole('heading', { name: 'À quoi s’attendre' }).count()).toBe(0);
  // Drawn is not yet asked of the printer: the end of printing is awaited from then on.
  await page.locator('html[data-alone]').waitFor({ state: 'attached' });
  // A page of its own, whatever else stands on that of the screen.
  await expect.poll(() => page.locator('#sources').isVisible()).toBe(false);
  // Once it is printed the page is over.
  const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(printed.match(/\/Type \/Page\b/g)?.length).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => heading.count()).toBe(0);
});

test('a column of channels is used when asked for, each with a cost of its own', async () => {
  const page = await openLab();
  const rows = SHOP.trim().split('\n');
  const table = rows.map((row, at) => `${row},${at === 0 ? 'Source' : at % 2 ? 'Web' : 'Fair'}`);
  await give(page, table.join('\n'));
  await readIt(page);
  await looksAhead(page);
  await page.getByText('Use other columns of this file').click();
  await page.getByLabel('Channel by which the customer came').selectOption('Source');
  await page.getByRole('button', { name: 'Read the file with them' }).click();
  await page.getByLabel('Cost by Fair').fill('30');
  await page.getByText('Figures as tables').click();
  const channels = page.getByRole('region', { name: 'By channel' });
  await expect.poll(() => channels.getByRole('row').filter({ hasText: 'Fair' }).innerText()).toContain('30');
});
