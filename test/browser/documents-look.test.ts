import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { documents, house as words } from '../../src/i18n/en/index.ts';
import { fill } from '../../src/i18n/words.ts';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { downloaded } from './kept-page.ts';
import { CLAIMS, keepOn } from './share-profile.ts';

const VECTORS = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" onload="alert(1)">
  <script>alert(1)</script><image href="https://example.org/x.png" width="9" height="9"/>
  <rect width="300" height="100" fill="#1B4D3E"/></svg>`;
const NAME = '🧭 بيت الخبرة';

/** The window where the look of documents is set, of the report on the page. */
async function openLook(page: Page) {
  await page.goto('/en/report/');
  await page.locator('.tools summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('dialog', { name: documents.title }).waitFor();
  await page.getByRole('button', { name: words.button }).click();
  const look = page.getByRole('dialog', { name: words.title });
  await look.getByRole('button', { name: words.keep }).waitFor();
  return look;
}

const file = (name: string, mimeType: string, content: string | Buffer) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

test('a consultant’s look is set once, borne by what is made, handed to a colleague, and erased', async () => {
  const page = await freshPage({ viewport: { width: 375, height: 812 } });
  const seen = watch(page);
  await keepOn(page, { ...CLAIMS, scope: '<img src=x onerror=alert(1)>' });
  const look = await openLook(page);

  const logo = look.getByLabel(words.logo, { exact: true });
  await logo.setInputFiles(file('logo.png', 'image/png', Buffer.alloc(5_300_000)));
  await look.getByText('This file is larger than 5 MB').waitFor();
  await logo.setInputFiles(file('logo.png', 'image/png', 'no picture at all'));
  await look.getByText(words.logoProblem['no-picture']).waitFor();
  await logo.setInputFiles(file('logo.svg', 'image/svg+xml', VECTORS));
  await look.getByRole('img', { name: words.logoShown }).waitFor();

  await look.getByLabel(words.name, { exact: true }).fill('x'.repeat(301));
  await look.getByLabel(words.main).fill('red');
  await look.getByRole('button', { name: words.keep }).click();
  await look.getByText('Longer than 300 characters').waitFor();
  await look.getByText(words.fault['not-a-colour']).waitFor();
  await look.getByLabel(words.name, { exact: true }).fill(NAME);
  await look.getByLabel(words.main).fill('fff');
  await look.getByText('Documents use #757575 instead').waitFor();
  await look.getByLabel(words.second).fill('#c00000');
  await look.getByLabel(words.footer).fill('Lille');
  await look.getByLabel(words.closing).fill('Thank you');
  await expectAccessible(page);
  await look.getByRole('button', { name: words.keep }).click();
  await look.getByText(words.kept).waitFor();
  const shared = await downloaded(page, () => look.getByRole('button', { name: words.save }).click());
  expect(JSON.parse(shared.text)).toMatchObject({
    format: 'cap17-house',
    name: NAME,
    logo: { type: 'png', width: 640, height: 213 },
    main: '#FFFFFF',
    second: '#C00000',
  });
  expect(shared.text).not.toMatch(/script|onload|example\.org/);

  await look.getByRole('button', { name: words.back }).click();
  const dialog = page.getByRole('dialog', { name: documents.title });
  await dialog.getByText(NAME).waitFor();
  const made = await downloaded(page, () =>
    dialog.getByRole('button', { name: documents.kind.html.name }).click(),
  );
  await expectOpensAnywhere(made);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.paper-head', { hasText: NAME }).waitFor();
  await page.locator('.report-sections > .paper-end', { hasText: 'Thank you' }).waitFor();
  await page.emulateMedia({ media: 'screen' });

  const colleague = await freshPage();
  await keepOn(colleague, CLAIMS);
  const theirs = await openLook(colleague);
  const given = theirs.getByLabel(words.open);
  await given.setInputFiles(
    file('x.json', 'application/json', '{"format":"cap17-house","version":1,"main":"x"}'),
  );
  await theirs.getByText(words.openProblem.damaged).waitFor();
  await given.setInputFiles(file('house.json', 'application/json', shared.text));
  await expect.poll(() => theirs.getByLabel(words.name, { exact: true }).inputValue()).toBe(NAME);
  const kept = () => colleague.evaluate(() => localStorage.getItem('cap17:house:own'));
  await expect.poll(kept).toBeNull();
  await theirs.getByRole('button', { name: words.keep }).click();
  await expect.poll(kept).toContain(NAME);
  await theirs.getByRole('button', { name: words.erase }).click();
  await theirs.getByRole('button', { name: words.erase }).click();
  await theirs.getByText(words.erased).waitFor();
  await expect.poll(kept).toBeNull();
  expect(seen).toEqual([]);
});

test('two tabs that each change a part of the look keep both', async () => {
  const context = await freshProfile();
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await keepOn(page, CLAIMS);
  const [first, second] = [await openLook(one), await openLook(other)];
  await second.getByLabel(words.main).fill('#c00000');
  await first.getByLabel(words.name, { exact: true }).fill(NAME);
  await first.getByRole('button', { name: words.keep }).click();
  await first.getByText(words.kept).waitFor();
  await expect.poll(() => second.getByLabel(words.name, { exact: true }).inputValue()).toBe(NAME);
  await second.getByRole('button', { name: words.keep }).click();
  await second.getByText(words.kept).waitFor();
  const kept = await one.evaluate(() => JSON.parse(localStorage.getItem('cap17:house:own') ?? '{}'));
  expect(kept.file).toMatchObject({ name: NAME, main: '#C00000' });
});

/** The page opens from the disk, asks for nothing but itself, and runs nothing of what is written on it. */
async function expectOpensAnywhere({ name, text }: { name: string; text: string }): Promise<void> {
  const path = join(tmpdir(), name);
  await writeFile(path, text);
  expect((await readFile(path)).length).toBeLessThan(400_000);
  const page = await freshPage({ viewport: { width: 375, height: 812 }, colorScheme: 'dark' });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('console', (message) => asked.push(message.text()));
  page.on('dialog', (box) => asked.push(box.message()));
  await page.goto(pathToFileURL(path).href);
  await expect.poll(() => page.locator('h1').innerText()).toBe('<img src=x onerror=alert(1)>');
  await expect
    .poll(() => page.locator('header img').evaluate((image) => image.getBoundingClientRect().width))
    .toBeGreaterThan(50);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await expectAccessible(page);
  expect(asked).toEqual([pathToFileURL(path).href]);
}

test.each([
  {
    decisions: [{ action: 'No day yet' }],
    csv: fill(documents.made, { name: 'cap17-tasks-2026-11-21-sinistres-auto-particuliers.csv' }),
  },
  { decisions: [], csv: documents.noAction },
])('a report with nothing to do, or no day, says so in the place of an empty file', async (one) => {
  const page = await freshPage();
  const seen = watch(page);
  const answers = { guidance: { status: 'dont-know' } } as const;
  await keepOn(page, { ...CLAIMS, answers, decisions: one.decisions });
  await page.goto('/en/report/');
  await page.locator('.tools summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  for (const [kind, words] of [
    ['csv', one.csv],
    ['ics', documents.noDay],
  ] as const) {
    await page.getByRole('button', { name: documents.kind[kind].name }).click();
    await page.getByRole('dialog').getByText(words).waitFor();
  }
  expect(seen).toEqual([]);
});
