import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AssessmentFile } from '../../src/share/formats.ts';
import { awake, keptTexts } from './kept-page.ts';

/** Opens the assessment in a tab of its own and waits until it answers. */
export async function openAssessment(context: BrowserContext, fragment = '', locale = 'en'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/${locale}/assessment/${fragment}`);
  await awake(page);
  return page;
}

/** The card of a practice that holds a level or a status. */
export function card(page: Page, practice: string, choice: number | string) {
  return page.locator(`input[name="practices.${practice}.choice"][value="${choice}"]`);
}

/** The assessments kept on the device, the latest changed first. */
export async function keptFiles(page: Page): Promise<AssessmentFile[]> {
  const texts = Object.entries(await keptTexts(page)).filter(([key]) => key.startsWith('cap17:assessment:'));
  const saved = texts.map(([, text]) => JSON.parse(text) as { updated: string; file: AssessmentFile });
  return saved.sort((one, other) => other.updated.localeCompare(one.updated)).map(({ file }) => file);
}

/** Waits until the only kept assessment answers a practice so. */
export async function expectKept(page: Page, practice: string, answer: object): Promise<void> {
  await expect
    .poll(async () => (await keptFiles(page))[0]?.answers[practice as 'guidance'])
    .toMatchObject(answer);
}

/** Presses Continue past the questions that are open. */
export async function goOnWithoutThem(page: Page): Promise<void> {
  const button = page.locator('.step-actions button');
  await button.click();
  await button.and(page.getByText('Continue without them')).click();
}

/** The text of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}
