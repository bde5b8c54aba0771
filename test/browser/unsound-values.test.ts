import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { importing, setAside, site, workshopReport } from '../../src/i18n/en/index.ts';
import { KEYS } from '../../src/stores/keys.ts';
import { card, expectKept, openAssessment } from './assessment-page.ts';
import { BARE, expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, keptTexts, openKept, savedAssessment, settled } from './kept-page.ts';
import { invitationFragment } from './workshop-page.ts';

// Whatever stands under a key of ours, every page opens, runs without an error, and leaves it as it is for whoever can
// read it: in its place, or set aside.

const UPDATED = '2026-11-21T10:00:00.000Z';
const later = (id: string) =>
  JSON.stringify({
    id,
    name: 'n',
    updated: UPDATED,
    file: { format: 'cap17-assessment', version: 99, model: 9 },
  });

/** What may stand there, by the id it stands under. */
const UNSOUND: Record<string, (id: string) => string> = {
  nothing: () => '',
  'a text that was cut': () => '{',
  'no object': () => 'null',
  'a list': () => '[[1],{}]',
  'objects of other types': (id) =>
    JSON.stringify({ id, name: 1, updated: 2, file: [], sent: {}, invitation: 0, begun: [] }),
  'a later version': later,
  'half signs': (id) =>
    `${JSON.stringify({ id, name: '\ud83d', updated: '\udc00', file: { format: '\ud83d' } })}\ud83d`,
  'keys of every object': (id) =>
    `{"id":"${id}","__proto__":{"deleted":"x"},"constructor":1,"toString":2,"file":{"__proto__":[]}}`,
};

/** What is one’s own under a key; the others say where one stands, and are written anew. */
const OWN = Object.values(KEYS).filter(
  (key) => key.endsWith(':') && !/:(?:timer|discussion|shown):$/.test(key),
);

/** Puts it under every key, in this tab too. */
async function putEverywhere(page: Page, make: (id: string) => string): Promise<Record<string, string>> {
  const texts = Object.fromEntries(
    Object.values(KEYS).map((key) => {
      const id = /:(?:house|wording):$/.test(key) ? 'own' : 'W0RKSH0P';
      return key.endsWith(':') ? [key + id, make(id)] : [key, make('W0RKSH0P')];
    }),
  );
  await page.goto(BARE);
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) {
      localStorage.setItem(key, text);
      sessionStorage.setItem(key, text);
    }
  }, texts);
  return texts;
}

/** What of one’s own no longer stands anywhere on the device. */
async function missing(page: Page, before: Record<string, string>): Promise<string[]> {
  const now = await keptTexts(page);
  // The same text stands under many keys: each of them has its own copy, in its place or under a key that is new.
  const aside = Object.entries(now).flatMap(([key, text]) => (key in before ? [] : [text]));
  const isAside = (text: string) => {
    const at = aside.indexOf(text);
    return at >= 0 && aside.splice(at, 1).length > 0;
  };
  return Object.entries(before)
    .filter(([key, text]) => OWN.some((own) => key.startsWith(own)) && now[key] !== text && !isAside(text))
    .map(([key]) => key);
}

const PAGES = [
  '/en/',
  '/en/assessment/',
  '/en/report/',
  '/en/workshop/',
  '/en/compare/',
  '/en/playbook/guidance/',
  '/en/privacy/',
];

test.each(Object.entries(UNSOUND))('%s under every key', async (_, make) => {
  const page = await freshPage();
  const seen = watch(page);
  const before = await putEverywhere(page, make);
  for (const path of [...PAGES, `/en/answer/${await invitationFragment()}`]) {
    await page.goto(path);
    await awake(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
    expect({ path, missing: await missing(page, before), seen }).toEqual({ path, missing: [], seen: [] });
  }
  await page.goto('/en/assessment/#process');
  await awake(page);
  await card(page, 'guidance', 2).evaluate((radio: HTMLInputElement) => radio.click());
  await expect
    .poll(async () => Object.values(await keptTexts(page)).join())
    .toContain('"guidance":{"level":2');
  expect(await missing(page, before)).toEqual([]);
});

test('a text of five million signs leaves every page awake, and is told where there is no room left', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await page.goto(BARE);
  await page.evaluate((key) => {
    localStorage.setItem(key, 'x'.repeat(5_000_000));
    let more = 'x'.repeat(300_000);
    while (more !== '') {
      try {
        localStorage.setItem('fills', (localStorage.getItem('fills') ?? '') + more);
      } catch {
        more = more.slice(0, more.length / 2);
      }
    }
  }, `${KEYS.assessment}large`);
  for (const path of PAGES) {
    await page.goto(path);
    await awake(page);
  }
  await page.goto('/en/assessment/#process');
  await awake(page);
  await card(page, 'guidance', 2).evaluate((radio: HTMLInputElement) => radio.click());
  await page.getByText('no room left').first().waitFor();
  expect(seen).toEqual([]);
});

test('what is answered by a clock of 1970, of 2100 and of 1970 again is all there', async () => {
  const context = await freshProfile();
  const answered: Record<string, number> = {};
  for (const [year, practice] of [
    ['1970-01-01', 'guidance'],
    ['2100-12-31', 'partner-journeys'],
    ['1970-01-01', 'customer-routines'],
    ['2026-11-21', 'self-service'],
  ] as const) {
    await context.clock.setFixedTime(`${year}T00:00:01Z`);
    const page = await openAssessment(context, '#process');
    const seen = watch(page);
    for (const [one, level] of Object.entries(answered))
      await expect.poll(() => card(page, one, level).isChecked(), { message: one }).toBe(true);
    answered[practice] = 2;
    await card(page, practice, 2).evaluate((radio: HTMLInputElement) => radio.click());
    await expectKept(page, practice, { level: 2 });
    expect(seen).toEqual([]);
    await page.close();
  }
});

test('a reply, a question, a look and own words that cannot be read are told of where they would be used, and can be erased', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await page.goto(BARE);
  await page.evaluate(
    ([reply, asked, house, wording]) => {
      for (const key of [`${reply}W0RKSH0P`, `${asked}W0RKSH0P`, `${house}own`, `${wording}own`])
        localStorage.setItem(key, '{');
    },
    [KEYS.reply, KEYS.asked, KEYS.house, KEYS.wording],
  );
  const told = page.locator('.notice').getByText(/cannot be read/);
  const erase = async () => {
    await page.getByRole('button', { name: setAside.erase }).click();
    await page.getByText(setAside.eraseWhat).waitFor();
    await page.getByRole('button', { name: setAside.erase }).click();
    await told.waitFor({ state: 'hidden' });
  };
  await page.goto('/en/answer/');
  await page.getByText(setAside.reply.one).waitFor();
  await page.getByText(site.keptMissing).filter({ visible: true }).waitFor();
  await erase();
  await openKept(page, { a: JSON.stringify(savedAssessment('a', 'Claims')) }, '/en/report/');
  await page.getByText(workshopReport.ask.title, { exact: true }).click();
  await page.getByText(setAside.ask.one).waitFor();
  await erase();
  await page.locator('.tools summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByText(setAside.house.one).waitFor();
  await erase();
  await page.goto('/en/assessment/');
  await awake(page);
  await page.getByText(site.keptMissing).filter({ visible: true }).waitFor();
  await page.getByRole('button', { name: importing.wording.button }).click();
  await page.getByText(setAside.wording.one).waitFor();
  await expectAccessible(page);
  await erase();
  expect(Object.values(await keptTexts(page))).not.toContain('{');
  expect(seen).toEqual([]);
});
