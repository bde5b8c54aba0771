import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectFocusSeen, expectTargets, spaceText } from './access-look.ts';
import { BARE } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake } from './kept-page.ts';
import { expectNoOverflow, invitationFragment } from './workshop-page.ts';
import { keep } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

const SAMPLE = readFileSync(new URL('../../content/sample/en.json', import.meta.url), 'utf8');

/** Pages with something to show, and what tells that it is there. */
const FILLED: readonly (readonly [path: string, shows: string])[] = [
  ['report/', 'article.report #gaps'],
  ['compare/', 'main h1'],
  ...['scope', 'interaction', 'matters', 'proof'].map(
    (step) => [`assessment/#${step}`, `#${step}:not([hidden])`] as const,
  ),
  ...['prepare', 'collect', 'reveal', 'close', 'report'].map(
    (phase) => [`workshop/#${phase}`, 'section.phase h2, section.phase h3'] as const,
  ),
];

/** Opens a page with an assessment and a workshop kept on the device. */
async function withSomething(options: BrowserContextOptions): Promise<Page> {
  const page = await freshPage(options);
  await page.goto(BARE);
  await page.evaluate(
    (file) => localStorage.setItem('cap17:assessment:a1', file),
    `{"id":"a1","name":"Claims","updated":"2026-11-21T10:00:00.000Z","file":${SAMPLE}}`,
  );
  await keep(page, TWELVE);
  return page;
}

/** Goes to each filled page, the participant's among them. */
async function goThrough(page: Page, look: (path: string, at: number) => Promise<void>): Promise<void> {
  const pages = [...FILLED, [`answer/${await invitationFragment()}`, '.replying h1'] as const];
  for (const [at, [path, shows]] of pages.entries()) {
    // Another fragment alone would not load the page again.
    await page.goto('about:blank');
    await page.goto(`/en/${path}`);
    await awake(page);
    await page.locator(shows).first().waitFor();
    await look(path, at);
  }
}

/** Drawings of which nothing differs from the ground. Runs in the page. */
function lostDrawings(): string[] {
  const ground = getComputedStyle(document.body).backgroundColor;
  const isSeen = (colour: string) => colour !== 'none' && colour !== ground && !/^rgba.*, 0\)$/.test(colour);
  return [...document.querySelectorAll('main svg')]
    .filter((drawing) => drawing.checkVisibility() && drawing.getBoundingClientRect().width > 1)
    .filter((drawing) => {
      const shapes = [
        ...drawing.querySelectorAll('path, rect, circle, line, polygon, polyline, ellipse, text'),
      ];
      return !shapes.some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return isSeen(fill) || isSeen(stroke);
      });
    })
    .map((drawing) => drawing.outerHTML.slice(0, 120));
}

test('at 400 %, with text spaced out, what was filled in fits, is pressed, and shows the focus at every stop', async () => {
  // 1280 by 1024 pixels at 400 %.
  const page = await withSomething({ viewport: { width: 320, height: 256 } });
  await goThrough(page, async (path, at) => {
    await expectTargets(page);
    // What stands above and below is the same on each page.
    const stops = await expectFocusSeen(page, at === 0 ? 'body' : 'main');
    expect(stops, path).toBeGreaterThan(at === 0 ? 20 : 1);
    await spaceText(page);
    await expectNoOverflow(page);
  });
});

test('what the privacy page lists fits 320 pixels with text spaced out, in a language of longer words too', async () => {
  const page = await withSomething({ viewport: { width: 320, height: 700 } });
  for (const locale of ['en', 'fr']) {
    await page.goto(`/${locale}/privacy/`);
    await page.locator('main td').first().waitFor();
    await expectNoOverflow(page);
    await spaceText(page);
    await expectNoOverflow(page);
    await expectFocusSeen(page, 'main');
  }
});

test('with text at twice its size, no page is wider than a phone', async () => {
  const page = await withSomething({ viewport: { width: 375, height: 700 } });
  const wider: [path: string, by: number][] = [];
  const phases = ['prepare', 'collect', 'reveal', 'close'].map((phase) => `workshop/#${phase}`);
  for (const path of ['', 'assessment/', 'report/', ...phases, 'method/', 'privacy/', 'hosting/']) {
    await page.goto('about:blank');
    await page.goto(`/fr/${path}`);
    await awake(page);
    if (path === 'privacy/') await page.locator('main td').first().waitFor();
    if (path.startsWith('workshop/')) await page.locator('section.phase').waitFor();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (by > 0) wider.push([path, by]);
  }
  expect(wider).toEqual([]);
});

test('in forced colours, what was filled in shows the focus at every stop, and no drawing is lost', async () => {
  const page = await withSomething({ forcedColors: 'active' });
  await goThrough(page, async (path, at) => {
    expect(await page.evaluate(lostDrawings), path).toEqual([]);
    await expectFocusSeen(page, at === 0 ? 'body' : 'main');
  });
});
