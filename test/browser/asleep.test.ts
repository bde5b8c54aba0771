import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site } from '../../src/i18n/en/index.ts';
import { site as french } from '../../src/i18n/fr/site.ts';
import { freshProfile } from './chromium.ts';
import { awake } from './kept-page.ts';

// A page whose scripts do not come, or break: what is dead says so where the person is, and holds up nothing else.

const said = (page: Page, text = site.asleep) => page.getByText(text).filter({ visible: true });

/** A page of a fresh profile on which these scripts do not come until the line is mended. */
async function cutPage(path: string, scripts: RegExp) {
  const context = await freshProfile();
  const page = await context.newPage();
  await context.route(scripts, (route) => route.abort());
  await page.goto(path);
  return { page, mend: () => context.unroute(scripts) };
}

const ALL = /\/_astro\/.*\.js/;
const RENDERER = /\/_astro\/client\..*\.js/;

test.each([
  ['assessment', ALL],
  ['assessment', RENDERER],
  ['sample', ALL],
  ['workshop', ALL],
  ['compare', ALL],
  ['value', ALL],
  ['value', /\/_astro\/ValueLab\..*\.js/],
])('%s without %s says that it does not work, until it does', async (name, scripts) => {
  const { page, mend } = await cutPage(`/en/${name}/`, scripts);
  await said(page).first().waitFor();
  // Wherever on the page one is.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect
    .poll(() =>
      said(page)
        .first()
        .evaluate((one) => one.getBoundingClientRect().bottom),
    )
    .toBe(await page.evaluate(() => innerHeight));
  await mend();
  await page.reload();
  await awake(page);
  await expect.poll(() => said(page).count()).toBe(0);
});

test('in French too, and on a low screen in its place, where it covers nothing', async () => {
  const { page } = await cutPage('/fr/value/', ALL);
  await said(page, french.asleep).waitFor();
  await page.setViewportSize({ width: 320, height: 400 });
  const positions = () =>
    said(page, french.asleep).evaluateAll((all) => all.map((one) => getComputedStyle(one).position));
  await expect.poll(positions).toEqual(['static']);
});

/** How long after the page a note is shown by its styles alone, and brings that moment about. */
function letTimePass(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.asleep')].flatMap((note) =>
      note.getAnimations().map((one) => {
        one.finish();
        return Number(one.effect?.getTiming().delay);
      }),
    ),
  );
}

test.each(['report', 'answer'])(
  '%s, whose own script is kept from running, says so by no script',
  async (name) => {
    const page = await (await freshProfile()).newPage();
    await page.route(`**/en/${name}/`, async (route) => {
      const answer = await route.fetch();
      // The policy of the page refuses what was altered, as it would by a program between here and there.
      const body = (await answer.text()).replaceAll('<script type="module">', '$&/**/');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`/en/${name}/`);
    await expect.poll(() => said(page).count()).toBe(0);
    expect(await letTimePass(page)).toEqual([15_000]);
    await said(page).waitFor();
  },
);

test('what is slow says so after a while, and no more once it is awake', async () => {
  const page = await (await freshProfile()).newPage();
  const { promise: late, resolve: wake } = Promise.withResolvers<void>();
  await page.route(ALL, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/en/compare/', { waitUntil: 'commit' });
  await page.getByText(site.asleep).waitFor({ state: 'attached' });
  await expect.poll(() => said(page).count()).toBe(0);
  await letTimePass(page);
  await said(page).waitFor();
  wake();
  await awake(page);
  await expect.poll(() => said(page).count()).toBe(0);
});

test('without JavaScript nothing is said of it', async () => {
  const page = await (await freshProfile({ javaScriptEnabled: false })).newPage();
  for (const name of ['assessment', 'report']) {
    await page.goto(`/en/${name}/`);
    const shown = await page
      .locator('.asleep')
      .evaluateAll((notes) => notes.map((note) => getComputedStyle(note).display));
    expect(new Set(shown)).toEqual(new Set(['none']));
  }
});

test('a press on a part that never wakes holds up no press on another', async () => {
  const page = await (await freshProfile()).newPage();
  const { promise: late, resolve: wake } = Promise.withResolvers<void>();
  await page.route(ALL, async (route) => {
    await late;
    if (route.request().url().includes('KeptAssessments')) await route.abort();
    else await route.continue();
  });
  await page.goto('/en/assessment/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'New assessment' }).click();
  await page.getByRole('button', { name: 'Continue' }).first().click();
  wake();
  await page.locator('.error-summary').waitFor();
  await said(page).waitFor();
});

test.each(['playbook', 'sources', 'playbook/cases'])(
  '%s: a search that does not wake says so',
  async (name) => {
    const { page, mend } = await cutPage(`/en/${name}/`, ALL);
    const note = page.getByText(site.filterAsleep).filter({ visible: true });
    await expect.poll(() => note.count()).toBe(0);
    await page.locator('.asleep').evaluate((one) => {
      for (const animation of one.getAnimations()) animation.finish();
    });
    await note.waitFor();
    await mend();
    await page.reload();
    await page.locator('form[data-awake]').waitFor();
    await expect
      .poll(() => page.locator('.asleep').evaluate((one) => getComputedStyle(one).display))
      .toBe('none');
  },
);
