import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** One step of the suite: what it runs, and the steps that are to pass before it begins. */
interface Step {
  readonly command: readonly [string, ...string[]];
  readonly after: readonly string[];
}

const VITEST = ['vitest', 'run', '--config', 'test/vitest.config.ts'] as const;

/** Steps that wait for none of each other run at the same time. `build` and `types` both write what content is made of. */
const STEPS: Record<string, Step> = {
  build: { command: ['astro', 'build'], after: [] },
  pages: { command: [...VITEST, '--project', 'site', '--project', 'browser'], after: ['build'] },
  engines: { command: ['node', 'test/engines/walk.ts', '--without', 'live-room'], after: ['pages'] },
  lint: { command: ['biome', 'ci', '.'], after: [] },
  rules: { command: [...VITEST, '--project', 'rules'], after: ['lint'] },
  types: { command: ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit'], after: ['rules', 'build'] },
  templates: {
    command: ['astro', 'check', '--tsconfig', 'test/astro.tsconfig.json', '--minimumSeverity', 'warning'],
    after: ['types'],
  },
};

/** What one process compiled the others find: two builds, all workers and two hundred runs of the terminal read the same packages. */
const compiled = await mkdtemp(join(tmpdir(), 'cap17-compiled-'));

/** Runs a command, each line it prints after the step's name. Gives whether it passed. */
function run(name: string, [command, ...words]: Step['command']): Promise<boolean> {
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    shell: process.platform === 'win32',
  });
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => console.log(`${name} | ${line}`));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

const outcomes = new Map<string, Promise<'passed' | 'failed' | 'not run'>>();

function outcomeOf(name: string, { command, after }: Step) {
  const begun = Promise.all(after.map(outcome)).then(async (before) => {
    if (before.some((one) => one !== 'passed')) return 'not run';
    return (await run(name, command)) ? 'passed' : 'failed';
  });
  outcomes.set(name, begun);
  return begun;
}

/** How a step ended; it begins when it is first asked for and may. */
function outcome(name: string): Promise<'passed' | 'failed' | 'not run'> {
  const step = STEPS[name];
  if (step === undefined) throw new Error(`There is no step ${name}`);
  return outcomes.get(name) ?? outcomeOf(name, step);
}

const ends = await Promise.all(Object.keys(STEPS).map(async (name) => ({ name, end: await outcome(name) })));
await rm(compiled, { recursive: true, force: true });
console.log(`\n${ends.map(({ name, end }) => `${name} ${end}`).join(', ')}`);
process.exitCode = ends.every(({ end }) => end === 'passed') ? 0 : 1;
