import { expect, test } from 'vitest';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import {
  awake,
  downloaded,
  keptTexts,
  openKept,
  row,
  savedAssessment,
  section,
  settled,
} from './kept-page.ts';

const claims = savedAssessment('a', 'Motor claims');
const sales = savedAssessment('b', 'Sales');
const two = { a: JSON.stringify(claims), b: JSON.stringify(sales) };
const press = (page: Parameters<typeof row>[0], name: string, button: string) =>
  row(page, name)
    .getByRole('button', { name: new RegExp(`^${button}`) })
    .click();

test('each kept assessment is listed with its scope, date and answers', async () => {
  const page = await openKept(await freshPage(), two);
  const text = await row(page, 'Motor claims').innerText();
  for (const part of ['Scope of Motor claims', '21\u00a0November\u00a02026', '1 of 17 answered'])
    expect(text).toContain(part);
  await expectAccessible(page);
});

test('an assessment is renamed in its place, and stays so', async () => {
  const page = await openKept(await freshPage(), two);
  await press(page, 'Motor claims', 'Rename');
  const field = section(page).getByLabel('New name of “Motor claims”');
  await field.fill(' ');
  await field.press('Enter');
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('Household claims');
  await field.press('Enter');
  await expect.poll(() => row(page, 'Household claims').count()).toBe(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Rename');
  await page.reload();
  await awake(page);
  await expect.poll(() => row(page, 'Household claims').count()).toBe(1);
});

test('a deleted assessment comes back by Undo, which has the focus, or later from the deleted ones', async () => {
  const page = await openKept(await freshPage(), two);
  await press(page, 'Motor claims', 'Delete');
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(0);
  await expect
    .poll(() => section(page).getByRole('status').first().innerText())
    .toBe('“Motor claims” is deleted.');
  await page.keyboard.press('Enter');
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(1);
  await press(page, 'Motor claims', 'Delete');
  await page.reload();
  await awake(page);
  await section(page).getByText('1 deleted').click();
  await expectAccessible(page);
  await section(page).getByRole('button', { name: 'Restore Motor claims' }).click();
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(1);
});

test('erasing for good is asked twice and leaves nothing', async () => {
  const page = await openKept(await freshPage(), two);
  await press(page, 'Motor claims', 'Delete');
  await section(page).getByText('1 deleted').click();
  const erase = section(page).getByRole('button', { name: /^Erase for good/ });
  await erase.click();
  await expect.poll(async () => Object.keys(await keptTexts(page))).toContain('cap17:assessment:a');
  await erase.click();
  await expect.poll(async () => Object.keys(await keptTexts(page))).not.toContain('cap17:assessment:a');
});

test('starting again freezes the last one beside, its answers untouched', async () => {
  const page = await openKept(await freshPage(), { a: JSON.stringify(claims) });
  await press(page, 'Motor claims', 'Start again');
  await section(page).getByRole('button', { name: 'Freeze it and start again' }).click();
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(2);
  const frozen = row(page, 'Motor claims').filter({ hasText: 'Frozen' });
  await expect.poll(() => frozen.innerText()).toContain('1 of 17 answered');
  await expect.poll(() => frozen.getByRole('button', { name: /^(Continue|Start again)/ }).count()).toBe(0);
  await expect
    .poll(async () => JSON.parse((await keptTexts(page))['cap17:assessment:a'] ?? '').file)
    .toEqual(claims.file);
});

test('a copy has the same answers and a name of its own', async () => {
  const page = await openKept(await freshPage(), two);
  await press(page, 'Motor claims', 'Duplicate');
  await expect.poll(() => row(page, 'Motor claims (copy)').count()).toBe(1);
  await expect.poll(() => row(page, 'Motor claims (copy)').innerText()).toContain('1 of 17 answered');
});

test('the file of an assessment is the assessment', async () => {
  const page = await openKept(await freshPage(), two);
  const { name, text } = await downloaded(page, () => press(page, 'Motor claims', 'Download'));
  expect(name).toMatch(/^cap17-.*motor-claims.*\.json$/);
  expect(JSON.parse(text)).toEqual(claims.file);
});

test('the last one worked on is the one the home page resumes', async () => {
  const page = await openKept(await freshPage(), two);
  await press(page, 'Sales', 'Continue');
  await page.goto('/en/');
  await expect.poll(() => page.getByRole('link', { name: 'Resume “Sales”' }).count()).toBe(1);
  await page.goto('/fr/');
  await expect.poll(() => page.getByRole('link', { name: 'Reprendre « Sales »' }).count()).toBe(1);
});

test('what another tab does is shown here', async () => {
  const page = await openKept(await freshPage(), two);
  const other = await openKept(await page.context().newPage(), {});
  await press(other, 'Motor claims', 'Delete');
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(0);
});

test('what cannot be read is left as it is: downloaded, opened as far as it is sound, or erased', async () => {
  const unsound = savedAssessment('u', 'Half sound', {
    guidance: { level: 3 },
    'self-service': { level: 9 },
  });
  const kept = { a: JSON.stringify(claims), c: '{"id":"c","na', u: JSON.stringify(unsound) };
  const page = await openKept(await freshPage(), kept);
  const seen = watch(page);
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(1);
  const asItIs = section(page).getByRole('button', { name: 'Download as it is Kept value c' }).first();
  const { text } = await downloaded(page, () => asItIs.click());
  expect(text).toBe(kept.c);
  await section(page).getByRole('button', { name: 'Open the part that can be read Half sound' }).click();
  await section(page).getByRole('button', { name: 'Keep a copy' }).click();
  await expect.poll(() => row(page, 'Scope of Half sound').count()).toBe(1);
  const after = await keptTexts(page);
  expect([after['cap17:assessment:c'], after['cap17:assessment:u']]).toEqual([kept.c, kept.u]);
  await expectAccessible(page);
  expect(seen).toEqual([]);
});

test('where storage is forbidden or full, the page works, says so and offers the file', async () => {
  for (const [name, why] of [
    ['SecurityError', 'does not let'],
    ['QuotaExceededError', 'no room left'],
  ] as const) {
    const context = await freshProfile({ acceptDownloads: true });
    await context.addInitScript((error) => {
      const refuse = () => {
        throw new DOMException('refused', error);
      };
      Storage.prototype.setItem = refuse;
      if (error === 'SecurityError') Storage.prototype.getItem = refuse;
    }, name);
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto('/en/assessment/');
    await awake(page);
    await section(page).getByRole('button', { name: 'Open a file' }).click();
    await section(page)
      .getByLabel('Choose a Cap17 file')
      .setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(claims.file)),
      });
    await section(page).getByRole('button', { name: 'Keep a copy' }).click();
    // Said once, with what to do; the list leads there.
    await expect.poll(() => page.locator('main').getByText(why).count()).toBe(1);
    await section(page)
      .getByRole('link', { name: /not kept/ })
      .click();
    await expect
      .poll(() => page.locator('#not-kept').evaluate((place) => place === document.activeElement))
      .toBe(true);
    const { text } = await downloaded(page, () => press(page, 'Scope of Motor claims', 'Download'));
    expect(JSON.parse(text)).toEqual(claims.file);
    expect(seen).toEqual([]);
  }
});

test('the list that an address names stays where it was gone to while the form above it grows', async () => {
  const page = await openKept(await freshPage(), two, '/en/assessment/#kept-title');
  const top = () => page.locator('#kept-title').evaluate((title) => title.getBoundingClientRect().top);
  // The list may be drawn anew meanwhile, and then a browser has nothing to hold on to. Far more than the form itself
  // grows or shrinks by when its parts and its type come late.
  const grow = () =>
    page.evaluate(() => {
      for (const { style } of [document.documentElement, document.body]) style.overflowAnchor = 'none';
      const more = document.createElement('div');
      more.style.height = '9000px';
      document.querySelector('.has-kept')?.append(more);
    });
  await expect.poll(top).toBeLessThan(200);
  const before = await top();
  await grow();
  await settled(page);
  // Scrolling goes by whole points.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  await page.keyboard.press('Shift');
  await grow();
  await settled(page);
  await expect.poll(top).toBeGreaterThan(before + 4500);
});
