import type { Browser } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { launchChromium } from './launch-chromium.ts';

// Times the built pages as a mid-range phone on a slow line sees them, cold, and prints medians with their range.
// Run `npm run build` first, nothing else beside it. Figures are read, not asserted: a machine is not a phone.

const RUNS = Number(process.env['RUNS'] ?? 5);
const SLOW_LINE = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400 };
const SLOWER_PROCESSOR = 4;
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

const PAGES: readonly { path: string; awake?: string; press?: string }[] = [
  { path: '/fr/' },
  { path: '/en/' },
  { path: '/fr/assessment/', awake: 'astro-island:not([ssr])' },
  { path: '/en/assessment/#interaction', awake: 'astro-island:not([ssr])', press: 'input[type=radio]' },
  {
    path: '/fr/report/#a1.wACWjuZ9Nd9ssJxWynXkSrQEAAAOMBPhb',
    awake: 'astro-island:not([ssr])',
    press: 'main summary',
  },
  {
    path: '/fr/answer/#q2.AAAC2Y',
    awake: 'astro-island:not([ssr])',
    press: 'input[type=radio]',
  },
  { path: '/en/sample/', awake: 'astro-island:not([ssr])', press: 'main summary' },
  { path: '/fr/playbook/guidance/' },
  { path: '/en/playbook/' },
  { path: '/fr/method/' },
  { path: '/en/sources/' },
];

interface Run {
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly awake: number;
  readonly slowest: number;
  /** kB of script that came until nothing more was asked for, as it was sent. */
  readonly script: number;
}

/** Runs in the page before anything else: notes what the browser reports. */
function observe(awake: string | undefined): void {
  const seen = { lcp: 0, shifts: 0, blocked: 0, awake: 0, slowest: 0 };
  Object.assign(window, { seen });
  const watch = (type: string, note: (entry: PerformanceEntry) => void, extra = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...extra,
    });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput) {
      seen.shifts += (entry as unknown as { value: number }).value;
    }
  });
  watch('longtask', ({ duration }) => {
    seen.blocked += Math.max(0, duration - 50);
  });
  watch(
    'event',
    (entry) => {
      if ((entry as unknown as { interactionId: number }).interactionId) {
        seen.slowest = Math.max(seen.slowest, entry.duration);
      }
    },
    { durationThreshold: 16 },
  );
  if (awake === undefined) return;
  new MutationObserver(() => {
    if (seen.awake === 0 && document.querySelector(awake)) seen.awake = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function loadOnce(
  browser: Browser,
  url: string,
  { awake, press }: (typeof PAGES)[number],
): Promise<Run> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const scripts = new Set<string>();
  let sent = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) sent += encodedDataLength;
  });
  await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  await page.addInitScript(observe, awake);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const read = () => page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
  const loaded = await read();
  const script = sent / 1000;
  if (press) {
    for (const target of (await page.locator(press).all()).slice(0, 8)) {
      if (await target.isVisible()) await target.click({ force: true });
      await page.waitForTimeout(200);
    }
  }
  const pressed = await read();
  await context.close();
  return {
    lcp: loaded['lcp'] ?? 0,
    tbt: loaded['blocked'] ?? 0,
    cls: loaded['shifts'] ?? 0,
    awake: loaded['awake'] ?? 0,
    slowest: pressed['slowest'] ?? 0,
    script,
  };
}

function middle(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const show = (value = 0) => (value < 1 ? value.toFixed(3) : value.toFixed(0));
  return `${show(sorted[Math.floor(sorted.length / 2)])} (${show(sorted[0])}–${show(sorted.at(-1))})`;
}

const { url, server } = await serve(0, process.env['DIST']);
const browser = await launchChromium(['--no-sandbox', '--disable-background-networking']);
console.log(
  `| page | LCP ms | TBT ms | CLS | awake ms | script kB | slowest interaction ms |\n|---|---|---|---|---|---|---|`,
);
const only = process.env['ONLY'];
for (const page of PAGES.filter(({ path }) => path.includes(only ?? ''))) {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push(await loadOnce(browser, url.slice(0, -1) + page.path, page));
  const column = (key: keyof Run) => middle(runs.map((run) => run[key]));
  const columns = [
    column('lcp'),
    column('tbt'),
    column('cls'),
    page.awake ? column('awake') : '–',
    column('script'),
  ];
  console.log(`| ${page.path} | ${columns.join(' | ')} | ${page.press ? column('slowest') : '–'} |`);
}
await browser.close();
server.close();
server.closeAllConnections();
