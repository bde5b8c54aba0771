import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { addReplies } from '../../src/domain/workshop/add-reply.ts';
import type { Reply } from '../../src/domain/workshop/invitation.ts';
import { newCopy } from '../../src/domain/workshop/working-copy.ts';
import { SYMBOLS } from '../../src/share/crockford.ts';
import { replyFile, workingCopyFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { numberGiven } from '../script-options.ts';
import { launchChromium } from './launch-chromium.ts';

// Takes thousands of replies in on the facilitator's page of the built site, in one paste, as a working copy, then one
// more; opens what is kept of them, and goes through the phases: `node test/bench/workshop-thousands.ts [replies]`. Prints
// the longest task of the page's thread, by the clock and in processor time, and its memory. Read, not asserted.

const MANY = numberGiven('How many reply', process.argv[2], 5_000);
const PATIENCE = 600_000;
const PHASES = ['collect', 'reveal', 'close', 'report'];
const WORKSHOP = '7K3M9PQ2';
const GROUPS = ['Front line', 'Management', 'Support', 'Sales', 'IT'];
const NOTE = 'We do not know what the others do, and nobody tells us';

const idOf = (person: number) =>
  Array.from({ length: 8 }, (_, at) => SYMBOLS.charAt(Math.floor(person / 32 ** at) % 32)).join('');
const draw = (person: number, place: number) =>
  Math.abs(Math.sin(person * 12.9898 + place * 78.233) * 43_758.5453) % 1;
const replyBy = (person: number): Reply => ({
  model: 2,
  workshop: WORKSHOP,
  id: idOf(person * 7_919 + 1),
  revision: 1,
  group: person % GROUPS.length,
  answers: Object.fromEntries(
    PRACTICE_IDS.map((id, place) => [id, Math.floor(draw(person, place) * 5) as 0 | 1 | 2 | 3 | 4]),
  ),
  ...(person % 5 === 0 && {
    notes: { [PRACTICE_IDS[person % PRACTICE_IDS.length] ?? 'guidance']: `${NOTE}, ${person}.` },
  }),
});
const invitation = {
  model: 2,
  workshop: WORKSHOP,
  scope: 'Claims',
  groups: GROUPS,
  expected: MANY,
  notesAllowed: true,
};
const links = await Promise.all(
  Array.from({ length: MANY }, (_, person) => encodeLink(replyFile(replyBy(person)))),
);
const paste = links.map((link) => `https://cap17.example/r#${link}`).join('\n');
const coming = Array.from({ length: MANY }, (_, person) => ({
  reply: replyBy(person),
  receipt: { how: 'link' as const, key: `k${person}`, draw: draw(person, 99) },
}));
const EMPTY = newCopy(invitation, '2026-11-28');

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's own thread in a trace, in ms. */
function longestTask(trace: Buffer): string {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isPage = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const pages = new Set(traceEvents.filter(isPage).map(threadOf));
  const tasks = traceEvents.filter((one) => one.name.endsWith('RunTask') && pages.has(threadOf(one)));
  const most = (of: 'dur' | 'tdur') => tasks.reduce((all, one) => Math.max(all, one[of] ?? 0), 0) / 1_000;
  return `longest task ${most('dur').toFixed(0)} ms by the clock, ${most('tdur').toFixed(0)} ms of processor`;
}

async function memoryOf(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const statuses = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => readFileSync(`/proc/${id}/status`, 'utf8'));
  const most = statuses.map((status) => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
  return `${Math.max(...most).toFixed(0)} MB at most`;
}

const folder = mkdtempSync(join(tmpdir(), 'cap17-'));
const { url, server } = await serve(0);
const browser = await launchChromium();

/** The whole time and the longest task of what is done on a page, until it shows what is waited for. */
async function traced(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const start = performance.now();
  await act();
  const whole = performance.now() - start;
  await page.waitForTimeout(500);
  const trace = await browser.stopTracing();
  console.log(
    `${what}: ${whole.toFixed(0)} ms, ${longestTask(trace)}; ${await memoryOf(browser)}   (load ${loadavg()[0]?.toFixed(1)})`,
  );
}

/** The facilitator's page at a phase, in a context of its own with this workshop on the device. */
async function begun(text: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}en/`);
  await page.evaluate((kept) => {
    localStorage.setItem('cap17:workshop:w1', kept);
    localStorage.setItem('cap17:current-workshop', 'w1');
  }, text);
  return page;
}
const isWoken = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
const areIn = (page: Page, n: number) =>
  page.waitForFunction(
    (text) =>
      document.querySelector('.collect-inside')?.textContent?.replace(',', '').startsWith(text) === true,
    `${n} repl`,
  );
const pasted = (page: Page, text: string) =>
  page.evaluate((whole) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', whole);
    document
      .querySelector('[data-paste]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
const keptAs = (replies: typeof coming) =>
  JSON.stringify({
    id: 'w1',
    name: 'Claims',
    updated: '2026-11-28T10:00:00.000Z',
    file: workingCopyFile(addReplies(EMPTY, replies).copy),
  });

try {
  const page = await begun(keptAs([]));
  await page.goto(`${url}en/workshop/#collect`);
  await isWoken(page);
  await page.locator('[data-paste]').waitFor();
  await traced(page, `${MANY} replies in one paste`, async () => {
    await pasted(page, paste);
    await areIn(page, MANY);
  });
  if (MANY < 5_000) {
    const more = `https://cap17.example/r#${await encodeLink(replyFile(replyBy(MANY)))}`;
    await traced(page, 'one reply more', async () => {
      await pasted(page, more);
      await areIn(page, MANY + 1);
    });
  }
  const length = await page.evaluate(() => localStorage.getItem('cap17:workshop:w1')?.length ?? 0);
  console.log(`kept in ${length} characters`);
  for (const phase of PHASES) {
    await page.goto('about:blank');
    await traced(page, `opened at ${phase}`, async () => {
      await page.goto(`${url}en/workshop/#${phase}`);
      await isWoken(page);
      await page.locator(`main :is(.collect-inside, .room, .send, .workshop-report, h3)`).first().waitFor();
    });
  }

  const other = await begun(keptAs(coming.slice(0, 10)));
  await other.goto(`${url}en/workshop/#collect`);
  await isWoken(other);
  await other.locator('[data-paste]').waitFor();
  const text = JSON.stringify(workingCopyFile(addReplies(EMPTY, coming).copy), null, 2);
  // From the disk: handed over as bytes, the browser would take them apart in the page.
  const path = join(folder, 'copy.json');
  writeFileSync(path, text);
  await traced(other, `a working copy of ${MANY}, ${(text.length / 1e6).toFixed(1)} MB, merged`, async () => {
    await other.locator('.collect-paste input[type=file]').setInputFiles(path);
    await areIn(other, MANY);
  });
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
}
