import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { freshPage } from './fresh-page.ts';
import { awake } from './kept-page.ts';

/** The customer-value lab in a fresh window, ready to take a file. */
export async function openLab(locale = 'en', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await freshPage(options);
  await page.goto(`/${locale}/value/`);
  await awake(page);
  return page;
}

/** Chooses a file that lies on the disk, as a visitor does. */
export async function give(page: Page, content: string | Uint8Array, name = 'purchases.csv'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cap17-value-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.locator('input[type=file]').setInputFiles(path);
}

/** Presses the button that reads the file with the columns as they stand. */
export function readIt(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^(Read the file|Lire le fichier)$/ }).click();
}

const describes = (page: Page) =>
  page.getByRole('heading', { name: /^(What the file says|Ce que dit le fichier)$/ });

/** Waits until what is in the file is on the page. */
export function described(page: Page): Promise<void> {
  return describes(page).waitFor();
}

/** What was counted in the file: customers, rows, revenue, period. */
export async function counted(page: Page): Promise<string[]> {
  await described(page);
  const section = page.locator('section.lab-section').filter({ has: describes(page) });
  const facts = await section.getByRole('definition').allInnerTexts();
  return facts.map((fact) => fact.replaceAll('\u00a0', ' '));
}

/** Waits until the forecast is drawn. */
export function looksAhead(page: Page): Promise<void> {
  return page.locator('.plot-bar').first().waitFor();
}

/** The part of the page under a title. */
export function part(page: Page, title: string) {
  return page
    .locator('section.lab-part')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

async function unfold(page: Page, title: RegExp): Promise<void> {
  const summary = page.locator('summary').filter({ hasText: title });
  await summary.waitFor();
  if (await summary.evaluate(({ parentElement }) => !parentElement?.hasAttribute('open')))
    await summary.click();
}

/** Shows which column is which, to be changed by hand. */
export function unfoldColumns(page: Page): Promise<void> {
  return unfold(page, /^(Change the columns|Changer les colonnes)$/);
}

/** Shows how cells, dates and amounts are written, and the period. */
export function unfoldWriting(page: Page): Promise<void> {
  return unfold(page, /^(Change how it is written|Changer l’écriture)/);
}

/** The heading over how a file is read. */
export function howRead(page: Page) {
  return page.getByRole('heading', { name: /^(How .* is read|Comment .* est lu)$/ });
}

/** Waits until the first rows of a file are shown, for its columns to be settled. */
export function settleFile(page: Page, name: string): Promise<void> {
  return page
    .getByRole('region', { name: new RegExp(`^(First rows of|Premières lignes de) ${name}$`) })
    .waitFor();
}

/** Waits until something that is in sight has the focus and shows it. */
export async function keepsFocus(page: Page): Promise<void> {
  const fault = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return 'The focus is lost';
      const { top, bottom } = at.getBoundingClientRect();
      // A part inside a field, such as its calendar, is for the browser to mark.
      const isMarked = getComputedStyle(at).outlineStyle !== 'none' || !at.matches(':focus');
      return isMarked && bottom > 0 && top < innerHeight ? '' : `Unseen: ${at.outerHTML}`;
    });
  await expect.poll(fault).toBe('');
}
