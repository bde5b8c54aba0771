import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { SecondThread } from '../../src/workers/second-thread.ts';
import { blankLines, manyRows, shopRows, wholeCdnow } from './purchase-files.ts';

// Prints what the value lab takes to read, describe, see in five ways and fit files, each in a process of its own: `node
// test/bench/value.ts`, by one thread and with another that helps. Beside another tree of the project, named behind it,
// each file is read by both in turns, so that both bear the same load of the machine. Of RUNS runs the least counts. The
// processor time of the thread that answers is what a machine at rest would take, where it need not wait for the one that
// helps; compiling and collecting garbage come on top, beside it. The clock is that of the runs as they were. Memory is
// that of the process, with all its threads. A fixed amount of arithmetic tells one machine, and one hour, from another.
const CHUNK_BYTES = 1 << 16;
const RUNS = Number(process.env['RUNS'] ?? 3);
const OWN = fileURLToPath(new URL('../..', import.meta.url));

interface Task {
  readonly path: string;
  /** The tree whose code is measured. */
  readonly tree: string;
  readonly isHelped: boolean;
}

/** Seconds of the processor since the beginning, by the thread that answers, in the end by all; memory in MB. */
interface Figures {
  readonly about: string;
  readonly read: number;
  readonly described: number;
  readonly seen: number;
  readonly fitted: number;
  readonly inAll: number;
  /** Seconds by the clock. */
  readonly clock: number;
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
    ...((await load('audit/audit.ts')) as typeof import('../../src/value/audit/audit.ts')),
    ...((await load('audit/money.ts')) as typeof import('../../src/value/audit/money.ts')),
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

/** Pieces of a file from a byte on. */
const bytesBehind = (path: string, byte = 0) =>
  createReadStream(path, { start: byte, highWaterMark: CHUNK_BYTES });

/** Helps the thread that began this one. */
async function helpHere({ path, tree }: Task): Promise<void> {
  const { help } = (await import(
    pathToFileURL(join(tree, 'src/workers/help.ts')).href
  )) as typeof import('../../src/workers/help.ts');
  parentPort?.once('message', (port: MessagePort) =>
    help(
      port,
      () => process.exit(),
      (_, byte) => bytesBehind(path, byte),
    ),
  );
}

/** Another thread that helps, begun as a page begins one. */
async function startHelper(task: Task): Promise<SecondThread | undefined> {
  if (!task.isHelped) return undefined;
  const own = (await import(
    pathToFileURL(join(task.tree, 'src/workers/second-thread.ts')).href
  )) as typeof import('../../src/workers/second-thread.ts');
  const { port1, port2 } = new MessageChannel();
  new Worker(new URL(import.meta.url), { workerData: task }).postMessage(port2, [port2 as never]);
  return new own.SecondThread(port1, new Blob());
}

async function measure(task: Task): Promise<Figures> {
  const arithmetic = fixedArithmetic();
  const lab = await labOf(task.tree);
  const [seconds, began] = [stopwatch(() => process.threadCpuUsage()), performance.now()];
  const ofAll = stopwatch(() => process.cpuUsage());
  const helper = await startHelper(task);
  const found = await lab.readTransactions(
    bytesBehind(task.path),
    {},
    { ahead: helper, size: statSync(task.path).size },
  );
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { transactions, hasAmounts } = found;
  const read = seconds();
  const histories = lab.observe(transactions);
  const observed = lab.prepare(transactions, histories, hasAmounts);
  const fitting = observed && helper?.fit(observed.toFit);
  const { customers, purchases } = lab.describe(transactions, histories);
  lab.gatherCohorts(transactions, histories);
  lab.segmentByActivity(transactions, histories);
  lab.segmentByRecencyFrequencyValue(histories);
  const described = seconds();
  lab.audit(transactions, histories, lab.NO_COSTS, {});
  const seen = seconds();
  const prepared = lab.goOn(observed);
  const { choice } = lab.analyse(transactions, histories, hasAmounts, prepared, await fitting);
  helper?.end();
  const clock = (performance.now() - began) / 1000;
  const about = `${purchases} purchases, ${customers} customers, ${choice?.name ?? 'no model'}`;
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  return { about, read, described, seen, fitted: seconds(), inAll: ofAll(), clock, arithmetic, memory };
}

/** Measures in a process of its own, for the most memory is that of the process; as the tree itself goes about it. */
function figuresOf(task: Task): Figures {
  const words = [join(task.tree, 'test/bench/value.ts'), '--measure', JSON.stringify(task)];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}

const TIMES = ['read', 'described', 'seen', 'fitted', 'inAll', 'clock', 'arithmetic'] as const;

function leastOf(found: readonly Figures[], key: (typeof TIMES)[number]): string {
  return Math.min(...found.map((figures) => figures[key])).toFixed(2);
}

async function run(name: string, rows: Iterable<string>, trees: readonly string[]): Promise<void> {
  const path = join(tmpdir(), `cap17-bench-${process.pid}-${name}.csv`);
  await pipeline(Readable.from(rows), createWriteStream(path));
  try {
    const tasks = trees.flatMap((tree) => {
      const canHelp = existsSync(join(tree, 'src/workers/second-thread.ts'));
      return (canHelp ? [false, true] : [false]).map((isHelped): Task => ({ path, tree, isHelped }));
    });
    const found = new Map<Task, Figures[]>(tasks.map((task) => [task, []]));
    for (let again = 0; again < RUNS; again += 1)
      for (const [task, figures] of found) figures.push(figuresOf(task));
    for (const [{ tree, isHelped }, figures] of found) {
      const memory = Math.min(...figures.map((one) => one.memory));
      const [read, described, seen, fitted, inAll, clock, arithmetic] = TIMES.map((key) =>
        leastOf(figures, key),
      );
      console.log(
        `${name}, ${isHelped ? 'helped' : 'alone'}: ${figures[0]?.about}: read ${read}, described ${described}, ` +
          `seen ${seen}, fitted ${fitted} s of the thread, ${inAll} s with what ran beside it; ${clock} s by the ` +
          `clock; ${memory} MB; fixed arithmetic ${arithmetic} s (${tree})`,
      );
    }
  } finally {
    rmSync(path);
  }
}

const [first, given = ''] = process.argv.slice(2);
if (!isMainThread) {
  await helpHere(workerData as Task);
} else if (first === '--measure') {
  console.log(JSON.stringify(await measure(JSON.parse(given) as Task)));
} else {
  const trees = [OWN, ...(first === undefined ? [] : [resolve(first)])];
  await run('cdnow', wholeCdnow(), trees);
  await run('shop', shopRows(1_000_000, 100_000), trees);
  await run('blank-lines', blankLines(20), trees);
  await run('five-million', manyRows(5_000_000, 500_000), trees);
}
