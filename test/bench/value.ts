import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { blankLines, manyRows, shopRows, wholeCdnow } from './purchase-files.ts';

// Prints what the value lab takes to read, describe and fit files, each in a process of its own: `node
// test/bench/value.ts`. Beside another tree of the project, named behind it, each file is read by both in turns, so that
// both bear the same load of the machine. Of RUNS runs the least counts. The processor time of the one thread that works
// is what a machine at rest would take; compiling and collecting garbage come on top, beside it. A fixed amount of
// arithmetic tells one machine, and one hour, from another.
const CHUNK_BYTES = 1 << 16;
const RUNS = Number(process.env['RUNS'] ?? 3);
const OWN = fileURLToPath(new URL('../..', import.meta.url));

interface Task {
  readonly path: string;
  /** The tree whose code is measured. */
  readonly tree: string;
}

/** Seconds of the processor since the beginning, by the thread that works, in the end by all; memory in MB. */
interface Figures {
  readonly about: string;
  readonly read: number;
  readonly described: number;
  readonly fitted: number;
  readonly inAll: number;
  /** Seconds of the processor that fixed arithmetic took before. */
  readonly arithmetic: number;
  readonly memory: number;
}

/** The lab of a tree. */
async function labOf(tree: string) {
  const load = (path: string) => import(pathToFileURL(join(tree, 'src/value', path)).href);
  return {
    ...((await load(
      'reader/read-transactions.ts',
    )) as typeof import('../../src/value/reader/read-transactions.ts')),
    ...((await load('analysis.ts')) as typeof import('../../src/value/analysis.ts')),
    ...((await load('description.ts')) as typeof import('../../src/value/description.ts')),
    ...((await load('cohorts.ts')) as typeof import('../../src/value/cohorts.ts')),
    ...((await load('segments.ts')) as typeof import('../../src/value/segments.ts')),
  };
}

/** Seconds of the processor until asked. */
function stopwatch(usage: () => NodeJS.CpuUsage): () => number {
  const used = () => {
    const { user, system } = usage();
    return (user + system) / 1e6;
  };
  const before = used();
  return () => used() - before;
}

/** Seconds of the processor that an amount of arithmetic takes, always the same. */
function fixedArithmetic(): number {
  const seconds = stopwatch(() => process.threadCpuUsage());
  let sum = 0;
  for (let at = 1; at < 3e7; at += 1) sum += Math.log(at);
  return Number.isFinite(sum) ? seconds() : 0;
}

async function measure({ path, tree }: Task): Promise<Figures> {
  const arithmetic = fixedArithmetic();
  const lab = await labOf(tree);
  const seconds = stopwatch(() => process.threadCpuUsage());
  const ofAll = stopwatch(() => process.cpuUsage());
  const found = await lab.readTransactions(createReadStream(path, { highWaterMark: CHUNK_BYTES }));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const read = seconds();
  const histories = lab.observe(found.transactions);
  const { customers, purchases } = lab.describe(found.transactions, histories);
  lab.gatherCohorts(found.transactions, histories);
  lab.segmentByActivity(found.transactions, histories);
  lab.segmentByRecencyFrequencyValue(histories);
  const described = seconds();
  const { choice } = lab.analyse(found.transactions, histories, found.hasAmounts);
  const about = `${purchases} purchases, ${customers} customers, ${choice?.name ?? 'no model'}`;
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  return { about, read, described, fitted: seconds(), inAll: ofAll(), arithmetic, memory };
}

/** Measures in a process of its own, for the most memory is that of the process. */
function figuresOf(task: Task): Figures {
  const words = [fileURLToPath(import.meta.url), '--measure', task.path, task.tree];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}

const TIMES = ['read', 'described', 'fitted', 'inAll', 'arithmetic'] as const;

function leastOf(found: readonly Figures[], key: (typeof TIMES)[number]): string {
  return Math.min(...found.map((figures) => figures[key])).toFixed(2);
}

async function run(name: string, rows: Iterable<string>, trees: readonly string[]): Promise<void> {
  const path = join(tmpdir(), `cap17-bench-${process.pid}-${name}.csv`);
  await pipeline(Readable.from(rows), createWriteStream(path));
  try {
    const found = new Map<string, Figures[]>(trees.map((tree) => [tree, []]));
    for (let again = 0; again < RUNS; again += 1)
      for (const [tree, figures] of found) figures.push(figuresOf({ path, tree }));
    for (const [tree, figures] of found) {
      const memory = Math.min(...figures.map((one) => one.memory));
      const [read, described, fitted, inAll, arithmetic] = TIMES.map((key) => leastOf(figures, key));
      console.log(
        `${name}: ${figures[0]?.about}: read ${read}, described ${described}, fitted ${fitted} s of the thread, ` +
          `${inAll} s with what ran beside it; ${memory} MB; fixed arithmetic ${arithmetic} s (${tree})`,
      );
    }
  } finally {
    rmSync(path);
  }
}

const [first, path = '', tree = OWN] = process.argv.slice(2);
if (first === '--measure') {
  console.log(JSON.stringify(await measure({ path, tree })));
} else {
  const trees = [OWN, ...(first === undefined ? [] : [resolve(first)])];
  await run('cdnow', wholeCdnow(), trees);
  await run('shop', shopRows(1_000_000, 100_000), trees);
  await run('blank-lines', blankLines(20), trees);
  await run('five-million', manyRows(5_000_000, 500_000), trees);
}
