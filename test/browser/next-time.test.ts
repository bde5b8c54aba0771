import { expect, test } from 'vitest';
import { assessment as words } from '../../src/i18n/en/assessment.ts';
import { report } from '../../src/i18n/en/report.ts';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { CLAIMS } from './share-profile.ts';

test('next quarter: decisions first, what is unchanged in one press, the proof again, what moved on top', async () => {
  const page = await (await freshProfile({ locale: 'en-GB' })).newPage();
  const seen = watch(page);
  const last = { id: 'last', name: 'Claims', updated: '2026-08-21T10:00:00.000Z' };
  const before = { ...CLAIMS, date: '2026-08-21' };
  await page.addInitScript(
    (text) => {
      if (!localStorage.getItem('cap17:assessment:last')) localStorage.setItem('cap17:assessment:last', text);
    },
    JSON.stringify({ ...last, file: before }),
  );
  await page.goto('/en/assessment/');
  await page.getByRole('button', { name: /Start again/ }).click();
  await page.getByRole('button', { name: /Freeze it/ }).click();

  const decided = page.getByRole('region', { name: words.again.decisions });
  await decided.getByText('Nommer un pilote', { exact: true }).waitFor();
  await decided.getByLabel(new RegExp(report.board.status)).selectOption('done');
  await page.getByLabel(words.scope.date).fill('2026-11-28');
  await expectAccessible(page);

  await page.goto('/en/assessment/#interaction');
  await page.getByText(/Last time, August 2026:.*Measured/).waitFor();
  const unchanged = page.getByRole('button', { name: /^Unchanged/ });
  await unchanged.filter({ visible: true }).click();
  await page.getByText(words.again.taken.other.replace('{n}', '5')).waitFor();
  await page.goto('/en/assessment/#proof');
  await page.getByText(/Baromètre interne, September 2026, 2 months old/).waitFor();
  await page.getByRole('button', { name: new RegExp(words.again.keepProof) }).click();
  await expect.poll(() => page.getByLabel(words.proof.name).inputValue()).toBe('Baromètre interne');

  await page.goto('/en/report/');
  await expect.poll(() => page.locator('.moved-line').textContent()).toMatch(/^Since 21 August 2026: /);
  await page
    .getByRole('region', { name: report.board.title })
    .getByText(report.board.progress.done)
    .first()
    .waitFor();
  expect(seen).toEqual([]);
});
