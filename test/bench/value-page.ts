import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { PUBLISHED_POPULATION, writeSample } from '../../src/value/sample.ts';
import { launchChromium } from './launch-chromium.ts';
import { longestTasks } from './longest-tasks.ts';
import { manyRows } from './purchase-files.ts';

// Times the value lab of the built site in Chromium: from "Read the file" to each answer of its worker and to the first
// forecast drawn, by the clock of the page; and how long the page's own thread worked at one go. Run `npm run build`
// first, nothing else beside it. Figures are read, not asserted.

const RUNS = Number(process.env['RUNS'] ?? 5);
const LARGE = 5_000_000;
const LARGE_RUNS = Number(process.env['LARGE_RUNS'] ?? 3);
/** In ms. Beyond this a fit is given up. */
const PATIENCE = 300_000;

/** When something happened, in ms since the button was pressed. */
type Moments = Record<'described' | 'analysed' | 'looked-ahead' | 'drawn', number>;
interface Run extends Partial<Moments> {
  /** The longest task since then that the browser itself reports as long; 0 when none took 50 ms. */
  readonly longTask: number;
  /** The longest task of the page's own thread, by the clock and of the processor. Absent when nothing was traced. */
  readonly wall?: number;
  readonly work?: number;
  /** The most memory any page process held, in MB; absent where the system does not tell. */
  readonly memory?: number;
}

/** Runs in the page before anything else: notes when what happens. */
function listen(): void {
  const seen: Record<string, number> = { longTask: 0 };
  Object.assign(window, { seen });
  const note = (name: string) => {
    seen[name] ??= performance.now();
  };
  document.addEventListener('submit', () => note('pressed'), true);
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }) => note(data.kind));
    }
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime < (seen['pressed'] ?? Number.POSITIVE_INFINITY)) continue;
      seen['longTask'] = Math.max(seen['longTask'] ?? 0, duration);
    }
  }).observe({ type: 'longtask' });
  const drawn = new MutationObserver(() => {
    if (!document.querySelector('.plot-bar')) return;
    drawn.disconnect();
    // The frame that shows it is done when the next task runs.
    requestAnimationFrame(() => setTimeout(() => note('drawn')));
  });
  drawn.observe(document, { subtree: true, childList: true });
}

const seenIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);

/** The most memory that any page process of the browser held so far, in MB. */
async function memoryOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const most = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return most.length > 0 ? Math.max(...most) / 1024 : undefined;
}

interface Task {
  readonly url: string;
  readonly path: string;
  readonly isTraced: boolean;
  /** The page is told that there is one core, and starts no thread that helps. */
  readonly isAlone: boolean;
}

/** Reads one file in a browser of its own, until the forecast is drawn or patience ends. */
async function runOnce({ url, path, isTraced, isAlone }: Task): Promise<Run> {
  const browser = await launchChromium();
  try {
    // Who chose a file has been here long enough for all to be kept for offline.
    const page = await browser.newPage({ serviceWorkers: 'block' });
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(listen);
    if (isAlone)
      await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 }));
    await page.goto(`${url}en/value/`);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    if (isTraced) await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('button', { name: 'Read the file' }).click();
    await page
      .waitForFunction(() => {
        const { seen } = window as unknown as { seen: Record<string, number> };
        return seen['drawn'] || seen['refused'] || seen['failed'];
      })
      .catch(() => console.log('  nothing was drawn in time'));
    // What is drawn gradually comes after.
    await page.waitForTimeout(1000);
    const { pressed = 0, longTask = 0, ...seen } = await seenIn(page);
    const since = (name: keyof Moments) => (seen[name] === undefined ? {} : { [name]: seen[name] - pressed });
    const memory = await memoryOf(browser);
    return {
      ...since('described'),
      ...since('analysed'),
      ...since('looked-ahead'),
      ...since('drawn'),
      longTask,
      ...(isTraced && longestTasks(await browser.stopTracing())),
      ...(memory !== undefined && { memory }),
    };
  } finally {
    await browser.close();
  }
}

function middle(runs: readonly Run[], key: keyof Run): string {
  const sorted = runs.flatMap((run) => run[key] ?? []).toSorted((one, other) => one - other);
  if (sorted.length === 0) return '–';
  const show = (value = 0) => value.toFixed(0);
  return `${show(sorted[Math.floor(sorted.length / 2)])} (${show(sorted[0])}–${show(sorted.at(-1))})`;
}

/** Prints a line of medians for each way to read a file; a dash where the patience or the system gave no figure. */
async function measure(purchases: number, url: string, path: string, runs: number): Promise<void> {
  const ways = [true, false].map((isAlone) => ({ isAlone, timed: [] as Run[], traced: [] as Run[] }));
  await runOnce({ url, path, isTraced: false, isAlone: true });
  for (let run = 0; run < runs; run += 1)
    for (const { isAlone, timed, traced } of ways) {
      timed.push(await runOnce({ url, path, isTraced: false, isAlone }));
      traced.push(await runOnce({ url, path, isTraced: true, isAlone }));
    }
  for (const { isAlone, timed, traced } of ways) {
    const times = (['described', 'analysed', 'looked-ahead', 'drawn'] as const).map((key) =>
      middle(timed, key),
    );
    const tasks = [middle(timed, 'longTask'), middle(traced, 'wall'), middle(traced, 'work')];
    const size = `${purchases} (${(statSync(path).size / 1e6).toFixed(0)} MB), ${isAlone ? 'alone' : 'helped'}`;
    console.log(`| ${[size, ...times, ...tasks, middle(timed, 'memory')].join(' | ')} |`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'cap17-bench-'));
const { url, server } = await serve(0);
try {
  const [sample, large] = [join(folder, 'sample.csv'), join(folder, 'large.csv')];
  const text = writeSample({ ...PUBLISHED_POPULATION, customers: 23_570, weeks: 95 });
  writeFileSync(sample, text);
  await pipeline(Readable.from(manyRows(LARGE, LARGE / 10)), createWriteStream(large));
  console.log(`Load ${loadavg()[0]?.toFixed(2)}. One warm-up, then medians with their range; ms, MB.`);
  console.log(
    '| purchases | described | models | foreseen | drawn | long task | longest task, clock | processor | memory |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  await measure(text.split('\n').length - 2, url, sample, RUNS);
  await measure(LARGE, url, large, LARGE_RUNS);
} finally {
  rmSync(folder, { recursive: true });
  server.close();
  server.closeAllConnections();
}
