import type { Browser } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { launchChromium } from './launch-chromium.ts';
import { allVisits, type Visit } from './visits.ts';

// What moves while a page comes, on every kind of page in every state, as a mid-range phone on a slow line sees it, and on
// a wide screen. Prints each visit that moves more than `LEAST`, with what moved. Run `npm run build` first. `ONLY` takes
// visits by a part of their name, `WIDTHS` widths.

const ONLY = process.env['ONLY'] ?? '';
const LEAST = Number(process.env['LEAST'] ?? 0.005);
const BESIDE = Number(process.env['BESIDE'] ?? 2);
const WIDTHS = (process.env['WIDTHS'] ?? '375,412,1280').split(',').map(Number);
const HEIGHTS: Readonly<Record<number, number>> = { 375: 812, 412: 823, 1280: 800 };
const SLOW_LINE = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400 };
const BARE = '/robots.txt';

/** Runs in the page before anything else: notes every shift, and which elements moved. */
function observe(): void {
  const seen: { value: number; at: number; moved: string[] }[] = [];
  Object.assign(window, { seen });
  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return 'gone';
    const own = [element.tagName.toLowerCase(), ...element.classList].join('.');
    return element.id ? `${own}#${element.id}` : own;
  };
  type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as unknown as { value: number; hadRecentInput: boolean; sources: Source[] };
      if (shift.hadRecentInput) continue;
      const moved = shift.sources.map(({ node, previousRect: from, currentRect: to }) => {
        const parent = node?.parentElement;
        return `${nameOf(parent ?? null)}>${nameOf(node)} ${from.x},${from.y} ${from.width}×${from.height} → ${to.x},${to.y} ${to.width}×${to.height}`;
      });
      seen.push({ value: shift.value, at: entry.startTime, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shiftsOf(browser: Browser, url: string, visit: Visit, width: number) {
  const viewport = { width, height: HEIGHTS[width] ?? 800 };
  const context = await browser.newContext({
    viewport,
    ...(width < 800 && { isMobile: true, hasTouch: true, deviceScaleFactor: 1.75 }),
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    if (visit.kept) {
      await page.goto(url + BARE);
      await page.evaluate((texts) => {
        for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
      }, visit.kept);
    }
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(observe);
    await page.goto(url + visit.path, { waitUntil: 'networkidle', timeout: 90_000 });
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'), null, { timeout: 90_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    return await page.evaluate(
      () => (window as unknown as { seen: { value: number; at: number; moved: string[] }[] }).seen,
    );
  } finally {
    await context.close();
  }
}

const { url, server } = await serve(0, process.env['DIST']);
const browser = await launchChromium(['--no-sandbox', '--disable-background-networking']);
const waiting = (await allVisits())
  .filter(({ name }) => name.includes(ONLY))
  .flatMap((visit) => WIDTHS.map((width) => ({ visit, width })));
console.log(`${waiting.length} loads`);
let worst = 0;
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { visit, width } = next;
    try {
      const shifts = await shiftsOf(browser, url.slice(0, -1), visit, width);
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      worst = Math.max(worst, sum);
      if (sum <= LEAST) continue;
      const lines = shifts
        .filter(({ value }) => value > LEAST / 5)
        .map(({ value, at, moved }) =>
          [`  ${value.toFixed(4)} at ${at.toFixed(0)} ms`, ...moved].join('\n      '),
        );
      console.log([`${sum.toFixed(4)} ${width} ${visit.name}`, ...lines].join('\n'));
    } catch (error) {
      console.log(`${width} ${visit.name}: ${error}`);
    }
  }
}
await Promise.all(Array.from({ length: BESIDE }, work));
console.log(`largest ${worst.toFixed(4)}`);
await browser.close();
server.close();
server.closeAllConnections();
