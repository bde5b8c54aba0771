import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { CHROMIUM_PATHS } from '../../src/build/chromium-paths.ts';
import { serve } from '../../src/build/serve.ts';
import { house } from '../../src/i18n/en/house.ts';
import { workingCopyFile } from '../../src/share/files.ts';
import { CLAIMS } from '../browser/share-profile.ts';
import { TWELVE } from '../browser/workshop-seeds.ts';
import { namedAmong } from '../script-options.ts';
import { BOMBS, type Bomb } from './bombs.ts';
import { longestTasks } from './longest-tasks.ts';
import { kept, openWith } from './open-with.ts';

// Hands the worst files to every door of the built site in Chromium, and to the terminal; prints how much memory each took
// at its peak, the seconds of the processor until all was quiet again, and the longest task of the page's own thread, of
// the processor too. Run `npm run build` first. `node test/bench/doors.ts [door [bomb]]`. Figures are read, not asserted:
// no door should take more than 200 MB and two seconds, and no task more than 100 ms.

interface Door {
  readonly name: string;
  /** Which bombs are thrown at it. */
  readonly bombs: readonly Bomb['kind'][];
  readonly open: (page: Page) => Promise<Locator>;
}

const at = (page: Page, path: string, texts?: Record<string, unknown>) => openWith(page, url + path, texts);

const withWorkshop = { 'cap17:workshop:a': kept(workingCopyFile(TWELVE)) };
const withClaims = { 'cap17:assessment:a': kept(CLAIMS) };

async function lookOf(page: Page): Promise<void> {
  await at(page, 'en/report/', withClaims);
  await page.locator('.tools summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('button', { name: house.button }).click();
  await page.locator('.house-form').waitFor();
}

const DOORS: readonly Door[] = [
  {
    name: 'replies',
    bombs: ['json', 'mail', 'archive', 'picture', 'text', 'table', 'page'],
    open: async (page) => {
      await at(page, 'en/workshop/#collect', withWorkshop);
      return page.locator('.collect-paste input[type=file]');
    },
  },
  {
    name: 'table of answers',
    bombs: ['table', 'text', 'json'],
    open: async (page) => {
      await at(page, 'en/workshop/#collect', withWorkshop);
      await page
        .getByRole('button', { name: /table|form|spreadsheet/i })
        .first()
        .click();
      return page.locator('.collect-way input[type=file]').last();
    },
  },
  {
    name: 'working copy',
    bombs: ['json', 'table'],
    open: async (page) => {
      await at(page, 'en/workshop/');
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'invitation',
    bombs: ['json', 'page'],
    open: async (page) => {
      await at(page, 'en/answer/');
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'file of ours',
    bombs: ['json', 'page', 'table'],
    open: async (page) => {
      await at(page, 'en/assessment/', withClaims);
      await page.getByRole('button', { name: 'Open a file' }).click();
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'look',
    bombs: ['json', 'table'],
    open: async (page) => {
      await lookOf(page);
      return page.locator('#house-file');
    },
  },
  {
    name: 'logo',
    bombs: ['picture', 'json'],
    open: async (page) => {
      await lookOf(page);
      return page.locator('.house-form input[type=file]');
    },
  },
  {
    name: 'actions that come back',
    bombs: ['table', 'text'],
    open: async (page) => {
      await at(page, 'en/report/', withClaims);
      await page.getByRole('button', { name: 'Bring back from a spreadsheet' }).click();
      return page.getByRole('dialog').locator('input[type=file]');
    },
  },
  {
    name: 'compare',
    bombs: ['json', 'page', 'mail', 'archive', 'text'],
    open: async (page) => {
      await at(page, 'en/compare/');
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'purchases',
    bombs: ['book', 'text', 'archive', 'table', 'json'],
    open: async (page) => {
      await at(page, 'en/value/');
      return page.locator('main input[type=file]').first();
    },
  },
];

const field = (pid: number, name: string) =>
  Number(
    new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0,
  ) / 1000;
/** Seconds of the processor that a process took so far. */
function processorOf(pid: number): number {
  const parts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(parts[11]) + Number(parts[12])) / 100;
}

async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Waits until the processes of pages do nothing any more, or three minutes. */
async function quiet(pids: readonly number[]): Promise<boolean> {
  const all = () => pids.reduce((sum, pid) => sum + processorOf(pid), 0);
  let [before, still] = [all(), 0];
  for (let waited = 0; waited < 180_000 && still < 3; waited += 300) {
    await new Promise((done) => setTimeout(done, 300));
    const now = all();
    still = now - before < 0.02 ? still + 1 : 0;
    before = now;
  }
  return still >= 3;
}

async function throwAt(browser: Browser, door: Door, bomb: Bomb): Promise<void> {
  const path = join(folder, bomb.name);
  await writeFile(path, await bomb.make());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const input = await door.open(page);
    await input.waitFor({ state: 'attached', timeout: 15_000 });
    const before = await page.locator('body').innerText();
    const pids = await renderers(browser);
    await quiet(pids);
    const memory = new Map(pids.map((pid) => [pid, field(pid, 'VmRSS')]));
    const processor = new Map(pids.map((pid) => [pid, processorOf(pid)]));
    for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
    await browser.startTracing(page, { categories: ['toplevel'] });
    await input.setInputFiles(path);
    const isQuiet = await quiet(pids);
    const { work } = longestTasks(await browser.stopTracing());
    const peaks = pids.map((pid) => field(pid, 'VmHWM') - (memory.get(pid) ?? 0));
    const seconds = pids.map((pid) => processorOf(pid) - (processor.get(pid) ?? 0));
    const after = await page.locator('body').innerText();
    const lines = new Set(before.split('\n'));
    const said = after.split('\n').filter((line) => line.trim() !== '' && !lines.has(line));
    const peak = Math.max(...peaks);
    const longest = Math.max(...seconds);
    const marks = [
      peak > 200 && 'MEMORY',
      longest > 2 && 'TIME',
      work > 100 && 'TASK',
      !isQuiet && 'NOT ENDED',
    ];
    console.log(
      `${door.name} | ${bomb.name} (${bomb.what}): +${peak.toFixed(0)} MB, ${longest.toFixed(1)} s, task ${work.toFixed(0)} ms ${marks.filter(Boolean).join(' ')} “${said.join(' ').slice(0, 110)}”`,
    );
  } catch (error) {
    console.log(`${door.name} | ${bomb.name}: FAILED ${String(error).slice(0, 200)}`);
  } finally {
    await page.close();
    await rm(path);
  }
}

const VERBS = [
  ['open', ['json', 'text', 'page']],
  ['score', ['json']],
  ['check', ['json', 'archive']],
  ['link', ['json']],
  ['value', ['book', 'text', 'archive']],
] as const;

async function throwAtTerminal(verb: string, bomb: Bomb): Promise<void> {
  const path = join(folder, bomb.name);
  await writeFile(path, await bomb.make());
  const command = new URL('../../src/cli/cap17.ts', import.meta.url).pathname;
  // Its own peak: what a process is told of itself counts the one that started it.
  const script = `import{readFileSync}from'node:fs';process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s}=process.resourceUsage();const m=/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1];console.error('##'+JSON.stringify({s:(u+s)/1e6,m:m/1e3}))})`;
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(script)}`,
    command,
    verb,
    path,
  ]);
  let said = '';
  const hear = (chunk: Buffer) => {
    if (said.length < 100_000) said += String(chunk);
  };
  child.stdout.on('data', hear);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += String(chunk);
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), 120_000);
  const code = await new Promise((done) => child.on('close', done));
  clearTimeout(limit);
  const { s = Number.NaN, m = Number.NaN } = JSON.parse(/##(.*)/.exec(err)?.[1] ?? '{}');
  const [own, words] = [err.replace(/##.*/, '').trim(), said.trim()];
  console.log(
    `terminal ${verb} | ${bomb.name} (${bomb.what}): ${m.toFixed(0)} MB in all, ${s.toFixed(1)} s, ends ${code} ${m - 90 > 200 ? 'MEMORY' : ''} ${s > 2 ? 'TIME' : ''} “${(own || words).replaceAll('\n', ' ').slice(0, 110)}”`,
  );
  await rm(path);
}

const [onlyDoor = '', onlyBomb = ''] = process.argv.slice(2);
const doorNames = [...DOORS.map(({ name }) => name), ...VERBS.map(([verb]) => `terminal ${verb}`)];
namedAmong(doorNames, [onlyDoor]);
namedAmong(
  BOMBS.map(({ name }) => name),
  [onlyBomb],
);
const folder = await mkdtemp(join(tmpdir(), 'cap17-doors-'));
const { url, server } = await serve(0);
const browser = await chromium.launch({
  executablePath: CHROMIUM_PATHS.find((path) => existsSync(path)) ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const door of DOORS.filter(({ name }) => name.startsWith(onlyDoor))) {
    for (const bomb of BOMBS.filter((one) => door.bombs.includes(one.kind) && one.name.startsWith(onlyBomb)))
      await throwAt(browser, door, bomb);
  }
  for (const [verb, kinds] of VERBS) {
    if (!`terminal ${verb}`.startsWith(onlyDoor)) continue;
    const thrown = BOMBS.filter(
      ({ kind, name }) => (kinds as readonly string[]).includes(kind) && name.startsWith(onlyBomb),
    );
    for (const bomb of thrown) await throwAtTerminal(verb, bomb);
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
}
