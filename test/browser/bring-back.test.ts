import { expect, test } from 'vitest';
import { report } from '../../src/i18n/en/report.ts';
import { returning } from '../../src/i18n/en/returning.ts';
import { watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { openKept, savedAssessment } from './kept-page.ts';

const SHEET = 'Action;Owner;Due\nOne;Grace;2027-02-15\nThree;Ada;2027-03-15\n';

test('a row is taken once, by what its action was when the sheet was read, whatever another tab takes away meanwhile', async () => {
  const page = await freshPage();
  const saved = savedAssessment('a', 'Claims');
  const decisions = [{ action: 'Zero' }, { action: 'One' }, { action: 'Two' }];
  await openKept(
    page,
    { a: JSON.stringify({ ...saved, file: { ...saved.file, decisions } }) },
    '/en/report/',
  );
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('cap17:assessment:a') ?? '{}').file.decisions);
  await page.locator('#board').getByRole('button', { name: report.board.bringBack }).click();
  const dialog = page.getByRole('dialog', { name: returning.title });
  const buffer = Buffer.from('Action;Owner;Due\nOne;Grace;\nTwo;Ada;\n');
  await dialog.getByLabel(returning.file).setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  const take = dialog.getByRole('button', { name: /^Take 2 actions/ });
  await take.waitFor();
  const isZeroHere = () => page.locator('#board').evaluate((board) => board.textContent?.includes('Zero'));
  expect(await isZeroHere()).toBe(true);
  const other = await page.context().newPage();
  await other.goto('/en/report/');
  await other.getByRole('button', { name: /^Remove Zero/ }).click();
  await expect.poll(isZeroHere).toBe(false);
  await other.close();
  await take.click();
  await expect.poll(kept).toEqual([
    { action: 'One', owner: 'Grace' },
    { action: 'Two', owner: 'Ada' },
  ]);
});

test('what came back from a spreadsheet is taken back alone: what was decided since stays', async () => {
  const page = await freshPage();
  const seen = watch(page);
  const saved = savedAssessment('a', 'Claims');
  const decisions = [{ action: 'One' }, { action: 'Two' }];
  await openKept(
    page,
    { a: JSON.stringify({ ...saved, file: { ...saved.file, decisions } }) },
    '/en/report/',
  );
  const board = page.locator('#board');
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('cap17:assessment:a') ?? '{}').file.decisions);
  await board.getByRole('button', { name: report.board.bringBack }).click();
  const dialog = page.getByRole('dialog', { name: returning.title });
  const buffer = Buffer.from(SHEET);
  await dialog.getByLabel(returning.file).setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await dialog.getByRole('button', { name: /^Take 2 actions/ }).click();
  const one = { action: 'One', owner: 'Grace', due: '2027-02-15' };
  const three = { action: 'Three', owner: 'Ada', due: '2027-03-15' };
  await expect.poll(kept).toEqual([one, { action: 'Two' }, three]);
  await board.getByRole('button', { name: /^Remove Two/ }).click();
  await expect.poll(kept).toEqual([one, three]);
  await page.getByLabel(/^Status \(One/).selectOption('done');
  await expect.poll(kept).toEqual([{ ...one, status: 'done' }, three]);
  await board.getByRole('button', { name: report.board.undo }).click();
  await expect.poll(kept).toEqual([{ action: 'One', status: 'done' }]);
  await page.getByText(returning.undone).waitFor();
  expect(seen).toEqual([]);
});
