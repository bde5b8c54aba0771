import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { longestTasks } from './longest-tasks.ts';

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

/** What something cost a page, and what the page says since. */
export interface Measured {
  readonly said: string;
  /** In MB, of the process that grew the most. */
  readonly peak: number;
  /** Of the processor, until all was quiet again. */
  readonly seconds: number;
  /** The longest task of the page's own thread, in ms of the processor. */
  readonly task: number;
  readonly isQuiet: boolean;
}

/** Does something to a page of a browser of its own, and waits until it has an end. */
export async function measured(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Measured> {
  const before = await page.locator('body').innerText();
  const pids = await renderers(browser);
  await quiet(pids);
  const memory = new Map(pids.map((pid) => [pid, field(pid, 'VmRSS')]));
  const processor = new Map(pids.map((pid) => [pid, processorOf(pid)]));
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const isQuiet = await quiet(pids);
  const { work } = longestTasks(await browser.stopTracing());
  const peaks = pids.map((pid) => field(pid, 'VmHWM') - (memory.get(pid) ?? 0));
  const seconds = pids.map((pid) => processorOf(pid) - (processor.get(pid) ?? 0));
  const after = await page.locator('body').innerText();
  const lines = new Set(before.split('\n'));
  const said = after.split('\n').filter((line) => line.trim() !== '' && !lines.has(line));
  return {
    said: said.join(' '),
    peak: Math.max(...peaks),
    seconds: Math.max(...seconds),
    task: work,
    isQuiet,
  };
}
