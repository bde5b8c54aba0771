import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { freshProfile, oneWindow } from './chromium.ts';
import { awake } from './kept-page.ts';
import { movedByType } from './late-type.ts';

const link = (name: string) =>
  readFileSync(new URL(`../fixtures/links/${name}.txt`, import.meta.url), 'utf8').trim();

/** What an address makes of a page, by name. As they come without, all pages are looked at in `every-page.ts`. */
const OPENED: Readonly<Record<string, string>> = {
  'a step': 'assessment/#relation',
  'an assessment': `report/#${link('a2-everything')}`,
  'what matters': 'assessment/#matters',
  'an invitation': `answer/#${link('q2-everything')}`,
  proofs: 'assessment/#proof',
  'a result': `report/#${link('w2-everything')}`,
  'a reply': `workshop/#${link('v2-everything')}`,
  'an answer to a report': `report/#${link('b2-everything')}`,
};

describe('type that comes after all else moves nothing on the first screen', () => {
  const inWindow = oneWindow();
  const both = LOCALES.flatMap((locale) => Object.keys(OPENED).map((name) => ({ locale, name })));
  test.each(both)('$locale: $name', async ({ locale, name }) => {
    const page = inWindow();
    await page.goto(`/${locale}/${OPENED[name]}`);
    await awake(page);
    expect(await movedByType(page)).toEqual([]);
  });
});

test('what was drawn before its type had come stays as it was drawn', async () => {
  const profile = await freshProfile({ viewport: { width: 375, height: 812 } });
  const page = await profile.newPage();
  const { promise: late, resolve: come } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/en/playbook/norms/', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  // Of what is seen: a note that is not needed goes once the part comes that says more.
  const heights = () =>
    page
      .locator('main :is(h1, h2, p)')
      .evaluateAll((all) => all.map((one) => one.clientHeight).filter((height) => height > 0));
  const came = () =>
    page.evaluate(
      () =>
        [...document.fonts].filter(
          ({ family, style, status }) =>
            !family.startsWith('fallback') && style === 'normal' && status === 'loaded',
        ).length,
    );
  const drawn = await heights();
  expect(await came()).toBe(0);
  come();
  await expect.poll(came).toBe(2);
  await awake(page);
  expect(await heights()).toEqual(drawn);
});
