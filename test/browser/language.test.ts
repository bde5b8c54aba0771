import { expect, test } from 'vitest';
import { freshProfile } from './chromium.ts';
import { freshPage } from './fresh-page.ts';

const heading = {
  fr: 'Où en êtes-vous vraiment avec vos clients ?',
  en: 'Where do you really stand with your customers?',
};

test.each([
  ['fr-CA', 'fr'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const)('a browser in %s opens the site in %s and keeps the fragment', async (tag, locale) => {
  const page = await freshPage({ locale: tag });
  await page.goto('/#a1.kept');
  await page.waitForURL(`**/${locale}/#a1.kept`);
  await page.getByRole('heading', { level: 1, name: heading[locale] }).waitFor();
});

test('a language chosen once is chosen the next time, and the switch keeps page and fragment', async () => {
  const page = await freshPage({ locale: 'en-GB' });
  await page.goto('/en/playbook/guidance/#steps');
  await page.getByRole('link', { name: 'Lire cette page en français' }).click();
  await page.waitForURL('**/fr/playbook/guidance/#steps');
  await page.goto('/');
  await page.waitForURL('**/fr/');
});

test('without JavaScript the root is a choice of two links', async () => {
  const profile = await freshProfile({ javaScriptEnabled: false });
  const page = await profile.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/');
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(heading.en);
});

test('where storage is forbidden the browser’s language decides', async () => {
  const profile = await freshProfile({ locale: 'fr-FR' });
  await profile.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const page = await profile.newPage();
  await page.goto('/');
  await page.waitForURL('**/fr/');
});
