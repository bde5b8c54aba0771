import { expect, test } from 'vitest';
import { toFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { encryptLink } from '../../src/share/link/password.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { expectAccessible, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, downloaded, openKept, savedAssessment, section } from './kept-page.ts';
import { leaveOnDisk } from './share-profile.ts';

const proof = { kind: 'indicator', name: 'First-contact rate' };
/** An axis of which enough is known for an index. */
const choosing = Object.fromEntries(
  ['channel-choice', 'time-choice', 'place-choice', 'privacy-choice'].map((id) => [id, { level: 2 }]),
);
const before = {
  ...savedAssessment('a', 'Claims in March', { ...choosing, 'first-contact-resolution': { level: 1 } }),
  frozen: true,
};
const today = savedAssessment('b', 'Claims', { ...choosing, 'first-contact-resolution': { level: 2 } });
before.file = { ...before.file, date: '2026-03-21', scope: today.file.scope };
const kept = { a: JSON.stringify(before), b: JSON.stringify({ ...today, previous: 'a' }) };

const unit = (scope: string, more = {}) =>
  toFile({ ...assessmentFrom('22222222'), model: 2, scope, ...more });

test('someone follows a scope over time, sets units beside it and takes away whom to ask', async () => {
  const page = await openKept(await freshPage(), kept);
  const seen = watch(page);
  await section(page)
    .getByRole('link', { name: /^2 assessments of this scope/ })
    .click();
  const table = page.getByRole('table', { name: /Levels of 17 practices in \d+ columns/ });
  await expect.poll(() => table.getByRole('columnheader', { name: /Scope of Claims/ }).count()).toBe(2);
  await expect.poll(() => page.getByRole('img', { name: /Customers choose/ }).count()).toBe(1);
  // One level of six is no index, and no empty drawing.
  await expect.poll(() => page.getByText('Tracking index: not scored').count()).toBe(2);

  // A mail with a link, a link under a password and one that was cut.
  const spain = unit('Spain', { answers: { 'first-contact-resolution': { level: 3, proof } } });
  const open = await encodeLink(unit('Portugal'), []);
  const locked = await encryptLink(await encodeLink(unit('Italy'), ['scope']), 'secret');
  await page
    .getByLabel('Links to reports')
    .fill(`See https://cap17.example/r#${open}, #${locked} and https://x.example/r#${open.slice(0, -3)}`);
  await page.getByRole('button', { name: 'Open the links' }).click();
  await expect.poll(() => page.getByText('the link was cut or altered').count()).toBe(1);
  await page.getByLabel(/^Password of p1/).fill('secret');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect.poll(() => table.getByRole('columnheader', { name: /Italy/ }).count()).toBe(1);
  await page.getByLabel('Choose files').setInputFiles({
    name: 'spain.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(spain)),
  });
  await expect.poll(() => table.getByRole('columnheader', { name: /Spain/ }).count()).toBe(1);

  // Whom to ask, the widest spread first, and the table on one's own disk.
  const learn = page.getByRole('region', { name: 'Whom to learn from' });
  await expect.poll(() => learn.innerText()).toContain('Measured, with an indicator: First-contact rate');
  await page.getByLabel('Order of the practices').selectOption('spread');
  await expect.poll(() => table.getByRole('row').nth(1).innerText()).toContain('Resolve at first contact');
  await expectAccessible(page);
  const { name, text } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download as a table' }).click(),
  );
  expect(name).toBe('cap17-comparison.csv');
  expect(text.split('\r\n')[0]).toContain('Spain');
  expect(seen).toEqual([]);
});

test('what was opened is named on the line of its facts, and no line begins with the point between them', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 800 } });
  await page.goto('/en/compare/');
  await awake(page);
  await page.getByLabel('Choose files').setInputFiles({
    name: 'xxxx.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(unit('Spain'))),
  });
  const facts = page.locator('.compare-choice .quiet').filter({ hasText: 'xxxx.json' });
  await facts.waitFor();
  expect(await facts.evaluate((line) => line.textContent)).toMatch(/\u00a0· xxxx\.json$/);
  const lines = () =>
    facts.evaluate((line) =>
      [line.firstChild, line.lastChild].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one as Node);
        return range.getBoundingClientRect().bottom;
      }),
    );
  await expect
    .poll(async () => {
      const [words = 0, name = 9] = await lines();
      return Math.abs(words - name);
    })
    .toBeLessThan(0.5);
});

test('a history whose scope was spelt otherwise stands in time, by its address too, and from the disk', async () => {
  const respelt = { ...before, file: { ...before.file, scope: 'Motor claims' } };
  const page = await openKept(await freshPage(), { ...kept, a: JSON.stringify(respelt) });
  await leaveOnDisk(page, 2);
  await page.goto('/en/compare/#of-b');
  const columns = page.locator('.compare-unit');
  const named = async () => (await columns.allInnerTexts()).map((said) => said.split('\n')[0]);
  await expect.poll(named).toEqual(['Motor claims', 'Scope of Claims']);
  const time = page.getByRole('region', { name: 'From date to date' });
  await time.getByRole('heading', { name: 'Scope of Claims' }).waitFor();
  await page.goto('/robots.txt');
  await page.goto('/en/compare/#of-gone');
  await page.getByText('The history that the address asks for is not on this device.').waitFor();
});

test('of thirty files the columns stand where one looks, and each left aside is named with its reason', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 800 } });
  await page.goto('/en/compare/');
  await awake(page);
  const asFile = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const units = Array.from({ length: 28 }, (_, at) =>
    asFile(`unit-${at}.json`, JSON.stringify(unit(`Team ${at}`))),
  );
  const [first] = units;
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      ...units.slice(0, 3),
      asFile('half.json', '{"format": "cap17-assess'),
      ...(first ? [{ ...first, name: 'twice.json' }] : []),
      ...units.slice(3),
    ]);
  const table = page.getByRole('table', { name: /Levels of 17 practices in 24 columns/ });
  await table.waitFor();
  // Two screens of 800 pixels are too far down for what was asked for.
  await expect.poll(async () => (await table.boundingBox())?.y).toBeLessThan(1_500);
  await page.getByText('Opened for this comparison: 24 of 24 in columns').waitFor();
  const aside = page.getByRole('status').filter({ hasText: '6 left aside' });
  const lines = (await aside.innerText()).split(/\n+/);
  const under = (reason: RegExp) => lines[lines.findIndex((line) => reason.test(line)) + 1];
  expect(under(/^This is no link and no file/)).toBe('half.json');
  expect(under(/^It is here already/)).toBe('twice.json');
  const full = lines.findIndex((line) => /^It was not taken: 24 columns are filled/.test(line));
  expect(lines.slice(full + 1, full + 5)).toEqual([24, 25, 26, 27].map((at) => `unit-${at}.json`));
  await expectAccessible(page);
});
