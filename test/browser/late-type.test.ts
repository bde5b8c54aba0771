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

/** The page of a first visit whose type comes when it is told to, and whose clock stands still until it is told to go. */
async function waiting() {
  const profile = await freshProfile({ viewport: { width: 375, height: 812 } });
  const page = await profile.newPage();
  const { promise: late, resolve: come } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await late;
    await route.continue();
  });
  await page.clock.install({ time: '2026-11-02T10:00:00Z' });
  await page.clock.pauseAt('2026-11-02T10:01:00Z');
  await page.goto('/en/playbook/norms/', { waitUntil: 'domcontentloaded' });
  const title = page.locator('h1');
  const faceOf = async () => {
    const devtools = await profile.newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName).join(' ');
  };
  return { page, come, title, faceOf };
}

test('a page is seen once its type has come, and is set in it', async () => {
  const { come, title, faceOf } = await waiting();
  await expect.poll(() => title.isVisible()).toBe(false);
  come();
  await title.waitFor();
  expect(await faceOf()).toMatch(/^Newsreader/);
});

test('what was drawn before its type had come stays as it was drawn', async () => {
  const { page, come, title, faceOf } = await waiting();
  await expect.poll(() => title.isVisible()).toBe(false);
  await page.clock.runFor(1000);
  await title.waitFor();
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
  await page.clock.resume();
  await expect.poll(came).toBe(2);
  await awake(page);
  expect(await heights()).toEqual(drawn);
  expect(await faceOf()).not.toMatch(/Newsreader/);
});
