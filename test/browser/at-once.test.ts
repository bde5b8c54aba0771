import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { share as english } from '../../src/i18n/en/share.ts';
import { freshProfile } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, openKept, row, savedAssessment } from './kept-page.ts';
import { CLAIMS, keepOn } from './share-profile.ts';
import { openInvitation } from './workshop-page.ts';
import { facilitatorOf } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

// What is drawn after a press can be pressed in its turn, on a slow machine long before the next frame is over: all that
// belongs to it is there with it. Here no frame comes between: one task of the page presses, and reads what follows.

/** Presses, then keys, all in one task of the page; tells what has the focus after it. */
function pressedAtOnce(button: Locator, ...keys: readonly string[]): Promise<string> {
  return button.evaluate(async (pressed: HTMLElement, then) => {
    // What is drawn is drawn between two turns of promises, far from any frame.
    const drawn = async () => {
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    };
    pressed.focus();
    pressed.click();
    await drawn();
    for (const key of then) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await drawn();
    }
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement
      ? (getSelection()?.toString() ?? '')
      : (activeElement?.closest('dialog')?.className ?? activeElement?.textContent ?? '');
  }, keys);
}

test('the wall has the focus and hears its keys with its first frame', async () => {
  const page = await facilitatorOf(TWELVE);
  const show = page.getByRole('button', { name: 'Show on the wall' });
  expect(await pressedAtOnce(show, 'r', 'ArrowRight')).toBe('wall');
  await page.locator('.wall .practice').waitFor();
});

test('whoever stops counting hands is back at the button that began it', async () => {
  const page = await facilitatorOf({ ...TWELVE, stage: { shown: 'guidance', revealed: ['guidance'] } });
  await page.getByRole('button', { name: 'Count hands in the room' }).click();
  const cancel = page.locator('.room-hands').getByRole('button', { name: 'Cancel' });
  expect(await pressedAtOnce(cancel)).toBe('Count hands in the room');
});

test('a name that is to be changed is selected, and typed over', async () => {
  const kept = savedAssessment('a', 'Motor claims');
  const page = await openKept(await freshPage(), { a: JSON.stringify(kept) });
  const rename = row(page, 'Motor claims').getByRole('button', { name: /^Rename/ });
  expect(await pressedAtOnce(rename)).toBe('Motor claims');
});

test('what is typed on while it is being kept stays', async () => {
  const page = await freshPage();
  await keepOn(page, { ...CLAIMS, decisions: [{ action: 'Call back', status: 'done' }] });
  await page.goto('/en/report/');
  const name = page.getByLabel('Name of the proof');
  await name.evaluate((field: HTMLInputElement) => {
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('Call log');
    return Promise.resolve()
      .then(() => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))
      .then(() => type('Call log of May'));
  });
  await page.locator('#board .decision-line').getByText('done: Call log').waitFor();
  await expect.poll(() => name.inputValue()).toBe('Call log of May');
});

test('the last screen has the focus, though what draws it comes after it was gone to', async () => {
  const page = await (await freshProfile()).newPage();
  const { promise: late, resolve: come } = Promise.withResolvers<void>();
  await page.route('**/SendStep.*.js', async (route) => {
    await late;
    await route.continue();
  });
  await openInvitation(page, { practices: ['guidance'], groups: undefined });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('input[value="2"]').click();
  await page.locator('.question-step').waitFor({ state: 'detached' });
  come();
  await page.locator('.send-step').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('a search that comes late takes nobody away from where they have gone on', async () => {
  const page = await (await freshProfile()).newPage();
  const { promise: late, resolve: come } = Promise.withResolvers<void>();
  await page.route(/search[^/]*\.json/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/en/playbook/');
  const form = page.locator('form.finder');
  const query = form.locator('[name="q"]');
  const found = page.locator('[data-practice]:not([hidden])');
  await query.fill('guidance');
  await query.press('Enter');
  await form.locator('select').first().focus();
  const all = await found.count();
  come();
  await expect.poll(() => found.count()).toBeLessThan(all);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  // Whoever waits at the field is brought to the first that was found.
  await query.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
});

test('a password typed over while its strength is found out is not set', async () => {
  const page = await (await freshProfile()).newPage();
  await keepOn(page, CLAIMS);
  await page.goto('/en/report/');
  await awake(page);
  await page.getByRole('button', { name: english.button }).click();
  const dialog = page.getByRole('dialog', { name: english.dialog.title });
  const { password } = english.dialog;
  await dialog.getByText(password.title).click();
  const { promise: late, resolve: come } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await late;
    await route.continue();
  });
  const field = dialog.getByLabel(password.label, { exact: true });
  await field.fill('quatre mots du Ponant');
  await dialog.getByRole('button', { name: password.set }).click();
  await field.fill('aaaaaaaaaaaa');
  come();
  await dialog.getByText(password.strength.weak).waitFor();
  await expect.poll(() => dialog.getByText(password.isSet).count()).toBe(0);
  await expect.poll(() => field.inputValue()).toBe('aaaaaaaaaaaa');
});
