import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { launchChromium } from './launch-chromium.ts';
import { fullOf, one, type Visit, workshop } from './visits.ts';

// What the main presses cost on a mid-range phone: the processor time of the page's own thread from a press to the frame
// that answers it, at a quarter of the speed, the first time and again. Run `npm run build` first. A loaded machine does not
// count; it still makes figures larger. `ONLY` takes presses by a part of their name, `RUNS` how often each is tried.

const RUNS = Number(process.env['RUNS'] ?? 3);
const ONLY = process.env['ONLY'] ?? '';
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const BARE = '/robots.txt';

interface Press extends Visit {
  /** What is pressed, one after the other: each is a figure. */
  readonly press: readonly string[];
}

const own = one('fr');
const steps = [
  '.step-actions button',
  '.step-actions button',
  '.step-actions button',
  '.step-actions button',
];
const PRESSES: readonly Press[] = [
  { name: 'next step', path: '/fr/assessment/#scope', kept: own, press: steps },
  {
    name: 'step by its number',
    path: '/fr/assessment/#scope',
    kept: own,
    press: ['.progress li:nth-child(3) a', '.progress li:nth-child(2) a'],
  },
  {
    name: 'answer',
    path: '/fr/assessment/#interaction',
    press: ['#interaction input[type=radio]', '#interaction input[value="3"]'],
  },
  {
    name: 'share',
    path: '/fr/report/',
    kept: own,
    press: ['.tools .button', 'dialog[open] > p:last-of-type button', '.tools .button'],
  },
  {
    name: 'more, documents',
    path: '/fr/report/',
    kept: own,
    press: ['.tools summary', '.more-list button:not(.in-list):nth-of-type(4)'],
  },
  { name: 'gap opened', path: '/fr/report/', kept: own, press: ['#gaps details > summary'] },
  { name: 'decide', path: '/fr/report/', kept: own, press: ['#gaps .gap button'] },
  { name: 'fold', path: '/fr/report/', kept: own, press: ['.folded summary'] },
  { name: 'reply', path: `/fr/report/#`, press: ['.opened-banner .button-quiet'] },
  {
    name: 'workshop phase',
    path: '/fr/workshop/#collect',
    kept: workshop,
    press: ['.phases a[href="#reveal"]', '.phases a[href="#close"]', '.phases a[href="#report"]'],
  },
];

/** In the page: which frame answers a press is told by a mark after it. */
async function costOf(page: Page, selector: string): Promise<{ cost: number; seen: number }> {
  const target = page.locator(selector).filter({ visible: true }).first();
  await target.scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  const devtools = await page.context().newCDPSession(page);
  const events: {
    name: string;
    ts: number;
    dur?: number;
    tdur?: number;
    tid: number;
    pid: number;
    args?: { data?: { type?: string }; name?: string };
  }[] = [];
  devtools.on(
    'Tracing.dataCollected',
    ({ value }) => void events.push(...(value as unknown as typeof events)),
  );
  const ended = new Promise<void>((done) => devtools.once('Tracing.tracingComplete', () => done()));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      // Commits of frames are told by the last but one.
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        '__metadata',
      ],
    },
  });
  await page.evaluate(() => {
    Object.assign(window, { slowest: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const w = window as unknown as { slowest: number };
        if ((entry as unknown as { interactionId: number }).interactionId)
          w.slowest = Math.max(w.slowest, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await target.tap({ force: true });
  await page.waitForTimeout(1200);
  await devtools.send('Tracing.end');
  await ended;
  const seen = await page.evaluate(() => (window as unknown as { slowest: number }).slowest);
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const main = events.filter(({ pid, tid }) => pages.has(`${pid} ${tid}`));
  const click = main
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click')
    .at(-1);
  if (!click) return { cost: Number.NaN, seen };
  const frame = main
    .filter(({ name, ts }) => name === 'Commit' && ts > click.ts)
    .toSorted((a, b) => a.ts - b.ts)[0];
  if (!frame) return { cost: Number.NaN, seen };
  // A task is told twice, by the loop that runs it and by what times it.
  const cost = main
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .filter(({ ts, dur = 0 }) => ts + dur >= click.ts && ts <= frame.ts + (frame.dur ?? 0))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  return { cost, seen };
}

async function run(browser: Browser, url: string, { path, kept, press }: Press): Promise<string[]> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (kept) {
    await page.goto(url + BARE);
    await page.evaluate((texts) => {
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    }, kept);
  }
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.waitForTimeout(1500);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const said: string[] = [];
  for (const selector of press) {
    try {
      const { cost, seen } = await costOf(page, selector);
      said.push(`${cost.toFixed(0)} (${seen})`);
    } catch (error) {
      said.push(`${selector}: ${String(error).split('\n')[0]}`);
    }
  }
  await context.close();
  return said;
}

const { url, server } = await serve(0, process.env['DIST']);
const browser = await launchChromium(['--no-sandbox', '--disable-background-networking']);
const { encodeLink } = await import('../../src/share/link/encode-link.ts');
const link = await encodeLink(fullOf('fr'), ['scope', 'organisation', 'notes', 'actions']);
for (const press of PRESSES.filter(({ name }) => name.includes(ONLY))) {
  for (let nth = 0; nth < RUNS; nth += 1) {
    const said = await run(browser, url.slice(0, -1), {
      ...press,
      path: press.path.replace(/#$/, `#${link}`),
    });
    console.log(`${press.name}: ${said.join(' · ')}`);
  }
}
await browser.close();
server.close();
server.closeAllConnections();
