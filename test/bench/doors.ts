import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { namedAmong } from '../script-options.ts';
import { BOMBS, type Bomb } from './bombs.ts';
import { DOORS, type Door } from './door-pages.ts';
import { launchChromium } from './launch-chromium.ts';
import { measured } from './measured.ts';

// Hands the worst files to every door of the built site in Chromium, and to the terminal; prints how much memory each took
// at its peak, the seconds of the processor until all was quiet again, and the longest task of the page's own thread, of
// the processor too. Run `npm run build` first. `node test/bench/doors.ts [door [bomb]]`. Figures are read, not asserted:
// no door should take more than 200 MB and two seconds, and no task more than 100 ms.

async function throwAt(browser: Browser, door: Door, bomb: Bomb): Promise<void> {
  const path = join(folder, bomb.name);
  await writeFile(path, await bomb.make());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const input = await door.open(page, url);
    await input.waitFor({ state: 'attached', timeout: 15_000 });
    const { said, peak, seconds, task, isQuiet } = await measured(browser, page, () =>
      input.setInputFiles(path),
    );
    const marks = [
      peak > 200 && 'MEMORY',
      seconds > 2 && 'TIME',
      task > 100 && 'TASK',
      !isQuiet && 'NOT ENDED',
    ];
    console.log(
      `${door.name} | ${bomb.name} (${bomb.what}): +${peak.toFixed(0)} MB, ${seconds.toFixed(1)} s, task ${task.toFixed(0)} ms ${marks.filter(Boolean).join(' ')} “${said.slice(0, 110)}”`,
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
const { url, server } = await serve(0, process.env['DIST']);
const browser = await launchChromium();
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
