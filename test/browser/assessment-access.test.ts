import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { card, openAssessment } from './assessment-page.ts';
import { expectAccessible, freshProfile, newProfile } from './chromium.ts';

const STEPS = ['scope', 'interaction', 'process', 'relation', 'matters', 'proof'];

describe.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)('with errors and follow-up questions shown (%s, %s)', (locale, colorScheme) => {
  const profile = newProfile({ colorScheme, viewport: { width: 1280, height: 900 } });
  let page: Page;
  beforeAll(async () => {
    page = await openAssessment(await profile, '', locale);
    await page.locator('.step-actions button').click();
    await page.locator('.error-summary').waitFor();
  });
  afterAll(async () => (await profile).close());

  test('the scope is accessible', () => expectAccessible(page));

  test('the first questions are accessible', async () => {
    await page.locator('[name="scope"]').fill('Claims');
    await page.locator('.progress a[href="#interaction"]').click();
    await card(page, 'channel-choice', 4).check();
    await card(page, 'time-choice', 'not-applicable').check();
    await card(page, 'self-service', 'dont-know').check();
    await page.locator('.step-actions button').click();
    await page.locator('.error-summary').waitFor();
    for (const fold of await page.locator('#interaction summary').all()) await fold.click();
    await expectAccessible(page);
  });

  test.each(STEPS.slice(2))('the step “%s” is accessible', async (step) => {
    await page.locator(`.progress a[href="#${step}"]`).click();
    await page.locator(`#${step}-heading`).waitFor();
    if (step === 'proof') await page.locator('[name$="proofKind"][value="indicator"]').first().check();
    await expectAccessible(page);
  });
});

test('on a narrow screen nothing is wider than the screen, and cards are easy to press', async () => {
  const page = await openAssessment(
    await freshProfile({ viewport: { width: 320, height: 640 } }),
    '#relation',
  );
  await page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLInputElement>('input[type=radio][value="3"]'))
      card.click();
  });
  for (const step of STEPS) {
    await page.goto(`/fr/assessment/#${step}`);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  const lowest = () =>
    page
      .locator('.card:visible')
      .evaluateAll((cards) => cards.length && Math.min(...cards.map((one) => one.clientHeight)));
  await expect.poll(lowest).toBeGreaterThanOrEqual(44);
});
