import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { rehearsalCopy } from '../../src/domain/workshop/rehearsal.ts';
import { HANG_MS } from '../limits.ts';
import { pseudo } from '../pseudo/accent.ts';
import { misfits, plainTexts } from '../pseudo/look.ts';
import { makePseudoSite } from '../pseudo/make-site.ts';
import { type RunningRooms, startRooms } from '../room/nats-server.ts';
import { BARE, expectAccessible, expectReadableColours, newProfile } from './chromium.ts';
import { awake } from './kept-page.ts';
import { answerCards, answeredPhone, openLiveRoom, untilInside, untilSaid } from './live-room.ts';
import { valueIn } from './value-in.ts';
import { expectNoOverflow } from './workshop-page.ts';
import { keep } from './workshop-room.ts';

/** No layout of a phone is another than that of the narrowest: `test/styles.test.ts` holds where layouts turn. */
const WIDTHS = [320, 1280];
/** No words of a dictionary: the name, formats, and what `Intl` says in the English the language borrows. */
const KEPT = [
  ...['Cap', 'BibTeX', 'RIS', 'CSL', 'JSON', 'and'],
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2026, month)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }),
  ),
];

let rooms: RunningRooms;
let made: Awaited<ReturnType<typeof makePseudoSite>>;
let served: Awaited<ReturnType<typeof serve>>;
let profile: BrowserContext;
let page: Page;

beforeAll(async () => {
  rooms = await startRooms();
  made = await makePseudoSite(rooms.url);
  served = await serve(0, made.dist);
  profile = await newProfile({ baseURL: served.url });
  page = await profile.newPage();
}, HANG_MS);

afterAll(async () => {
  await profile?.close();
  served?.server.close();
  served?.server.closeAllConnections();
  await rm(made?.site ?? '', { recursive: true, force: true });
  await rooms?.stop();
}, HANG_MS);

/** The code of a language that does not exist is no fault of a page. */
async function nameNoLanguageThatIsNone(shown: Page): Promise<void> {
  await shown.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[lang="qps"]')) element.lang = 'en';
  });
}

/** Texts that no dictionary holds, and what is cut or wider than its place at any width. */
async function faultsAt(place: string): Promise<string[]> {
  const plain = await page.evaluate(plainTexts, KEPT);
  const faults = plain.map((text) => `${place}: not in the dictionary: ${text}`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(misfits);
    faults.push(...found.map((what) => `${place} at ${width}: ${what}`));
  }
  return faults;
}

test('one more language is rows in tables, a dictionary and content: every page is there in it', () => {
  const pagesOf = (locale: string) =>
    readdirSync(join(made.dist, locale), { recursive: true }).map(String).sort();
  expect(pagesOf('qps')).toEqual(pagesOf('en'));
});

test('on every page nothing is missing, cut or wider than its place', async () => {
  const paths = readdirSync(join(made.dist, 'qps'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/qps/${file.replace(/index\.html$/, '')}`);
  expect(paths.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await awake(page);
    faults.push(...(await faultsAt(path)));
  }
  expect(faults).toEqual([]);
});

test('nor is anything once there are answers, votes and decisions to show', async () => {
  const sample = readFileSync(join(made.site, 'content/sample/qps.json'), 'utf8');
  const groups = ['Leadership', 'Front line'].map(pseudo);
  await page.goto(BARE);
  await page.evaluate(
    (saved) => localStorage.setItem('cap17:assessment:a1', saved),
    `{"id":"a1","name":"${pseudo('Claims')}","updated":"2026-11-21T10:00:00.000Z","file":${sample}}`,
  );
  await keep(
    page,
    rehearsalCopy({ scope: pseudo('Motor claims'), groups, notes: [pseudo('A note.')] }, '2026-11-21'),
    pseudo('Claims'),
  );
  const faults: string[] = [];
  const phases = ['prepare', 'collect', 'reveal', 'close', 'report'];
  for (const path of ['report/', 'assessment/', ...phases.map((phase) => `workshop/#${phase}`)]) {
    // Another fragment alone would not load the page again.
    await page.goto('about:blank');
    await page.goto(`/qps/${path}`);
    await awake(page);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    faults.push(...(await faultsAt(path)));
  }
  expect(faults).toEqual([]);
});

describe.each(['en', 'qps'])('the catalogue of parts (%s)', (locale) => {
  beforeAll(async () => {
    await page.goto(`/${locale}/catalogue/`);
    await awake(page);
    for (const fold of await page.locator('main summary').all()) await fold.click();
    for (const once of await page.locator('#AskTwice button, #DeletedList li button').all())
      await once.click();
    await nameNoLanguageThatIsNone(page);
    await page.locator('#DialogButton button').last().click();
    await page.getByRole('alert').last().waitFor();
  });

  test('is accessible with everything opened', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page);
  });

  test('and so is its dialog, which gives the focus back', async () => {
    const button = page.locator('#DialogButton button').first();
    await button.click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, { within: 'dialog[open]' });
    // One markup and one style in both languages: what is painted with them is the same.
    if (locale === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectReadableColours(page, 'dialog[open]');
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    if (locale === 'en') await expectReadableColours(page);
  });

  test('fits 320 pixels without scrolling sideways, its tables in regions that keys reach', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoOverflow(page);
    const region = page.locator('#Table .scroll').nth(1);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

test('replies come by a live room and by paste, through a cut line and a server that dies, each once', async () => {
  const baseURL = served.url;
  const facilitator = await newProfile({ baseURL });
  const host = await facilitator.newPage();
  const link = await openLiveRoom(host, rooms);
  await nameNoLanguageThatIsNone(host);
  await expectAccessible(host);
  await host.goto('/en/workshop/#collect');
  const [live, cut, late] = await Promise.all([1, 2, 3].map(() => answeredPhone(baseURL, link)));
  if (!live || !cut || !late) throw new Error('Three phones');
  const send = (page: Page) => page.getByRole('button', { name: /^Send/ }).first().click();
  expect([...live.sockets, ...cut.sockets, ...late.sockets]).toEqual([]);

  await send(live.page);
  await untilSaid(live.page, 'Received');
  await untilInside(host, 1);

  await cut.profile.setOffline(true);
  await send(cut.page);
  await untilSaid(cut.page, 'goes by itself once the line is back');
  await expectNoOverflow(cut.page);
  await nameNoLanguageThatIsNone(cut.page);
  await expectAccessible(cut.page);
  await cut.profile.setOffline(false);
  await untilSaid(cut.page, 'Received');
  await untilInside(host, 2);

  await rooms.servers[0]?.kill();
  await send(late.page);
  await untilSaid(late.page, 'goes by itself once the line is back');
  const pasted = await valueIn(late.page.getByLabel('The link of your reply'), /#v2\./);
  await host.getByLabel('Messages with replies').fill(pasted);
  await host.getByRole('button', { name: 'Find the replies' }).click();
  await untilInside(host, 3);
  await rooms.servers[0]?.start();
  await untilSaid(late.page, 'Received');
  await untilInside(host, 3);
  await nameNoLanguageThatIsNone(host);
  await expectAccessible(host);
  for (const { profile } of [live, cut, late]) await profile.close();

  // What the live room needs does not come: both sides are told, and a reply goes another way.
  const phone = await newProfile({ baseURL });
  for (const one of [facilitator, phone]) await one.route('**/room-words.json', (route) => route.abort());
  await host.reload();
  await host.getByText('This part of the page could not be loaded.').first().waitFor();
  const without = await phone.newPage();
  await without.goto(link);
  await without.getByRole('button', { name: 'Begin' }).click();
  await answerCards(without);
  await without.getByText('This part of the page could not be loaded. Try another way of sending.').waitFor();
  await valueIn(without.getByLabel('The link of your reply'), /#v2\./);
  for (const one of [facilitator, phone]) await one.close();
});
