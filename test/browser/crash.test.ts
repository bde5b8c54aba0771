import { globSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { card, openAssessment } from './assessment-page.ts';
import { freshProfile, ownChromium } from './chromium.ts';

/** How many answers of the only assessment have reached the disk. */
function onDisk(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // To open what the page has not made yet would make it, empty.
    const made = await indexedDB.databases();
    if (!made.some(({ name }) => name === 'cap17')) return 0;
    const request = indexedDB.open('cap17');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const texts = request.result.transaction('texts').objectStore('texts').getAll();
    await new Promise((resolve) => texts.addEventListener('success', resolve));
    request.result.close();
    return Object.keys(JSON.parse(texts.result[0] ?? '{}').file?.answers ?? {}).length;
  });
}

async function answer(page: Page, practices: readonly string[], level: number): Promise<void> {
  for (const practice of practices)
    await card(page, practice, level).evaluate((radio: HTMLInputElement) => radio.click());
}

test('no answer is lost when every process of the browser is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cap17-crash-'));
  const answered: string[] = [];
  for (const more of [['guidance', 'customer-routines'], ['partner-journeys', 'self-service'], []]) {
    const { context, kill } = await ownChromium(folder);
    const page = await openAssessment(context, '#process');
    for (const practice of answered)
      await expect.poll(() => card(page, practice, 2).isChecked(), { message: practice }).toBe(true);
    await answer(page, more, 2);
    answered.push(...more);
    await expect.poll(() => onDisk(page)).toBe(answered.length);
    await kill();
  }
});

test('a database that the browser found damaged and emptied is told, and what was kept beside is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cap17-crash-'));
  const first = await ownChromium(folder);
  const answering = await openAssessment(first.context, '#process');
  await answer(answering, ['guidance'], 2);
  await expect.poll(() => onDisk(answering)).toBe(1);
  await first.context.close();
  const [log] = globSync(join(folder, 'Default/IndexedDB/*.leveldb/*.log'));
  const written = await readFile(log ?? '');
  await writeFile(
    log ?? '',
    written.map((byte, at) => (at % 7 === 0 ? byte ^ 0x5a : byte)),
  );
  const { context } = await ownChromium(folder);
  const page = await openAssessment(context, '#process');
  await page.getByText('This browser found its database damaged and emptied it.').waitFor();
  await expect.poll(() => card(page, 'guidance', 2).isChecked()).toBe(true);
  await expect.poll(() => onDisk(page)).toBe(1);
});

test('two tabs that answer at the same moment lose no answer of either', async () => {
  const context = await freshProfile();
  const one = await openAssessment(context, '#process');
  await answer(one, ['guidance'], 1);
  await expect.poll(() => onDisk(one)).toBe(1);
  const other = await openAssessment(context, '#process');
  await expect.poll(() => card(other, 'guidance', 1).isChecked()).toBe(true);
  for (const level of [0, 1, 2, 3]) {
    await Promise.all([
      answer(one, ['guidance', 'partner-journeys'], level),
      answer(other, ['customer-routines', 'self-service'], level),
    ]);
  }
  for (const page of [one, other])
    for (const practice of ['guidance', 'customer-routines', 'partner-journeys', 'self-service'])
      await expect.poll(() => card(page, practice, 3).isChecked(), { message: practice }).toBe(true);
  await expect.poll(() => onDisk(one)).toBe(4);
});
