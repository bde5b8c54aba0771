import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { analyse, observe } from '../../src/value/analysis.ts';
import { isoDay } from '../../src/value/calendar.ts';
import { gatherCohorts } from '../../src/value/cohorts.ts';
import { describe } from '../../src/value/description.ts';
import { readTransactions } from '../../src/value/reader/read-transactions.ts';
import { PUBLISHED_POPULATION, simulatePurchases } from '../../src/value/sample.ts';
import { segmentByActivity, segmentByRecencyFrequencyValue } from '../../src/value/segments.ts';

/** Prints how fast the value lab reads, describes and fits, each file in a new worker: `node test/bench/value.ts`. */
const CHUNK_BYTES = 1 << 16;

interface Task {
  readonly path: string;
  readonly isFitted: boolean;
}

async function measure({ path, isFitted }: Task): Promise<void> {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(2);
  const cpuBefore = process.cpuUsage();
  const found = await readTransactions(createReadStream(path, { highWaterMark: CHUNK_BYTES }));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const read = seconds();
  const histories = observe(found.transactions);
  const { customers, purchases } = describe(found.transactions, histories);
  gatherCohorts(found.transactions, histories);
  segmentByActivity(found.transactions, histories);
  segmentByRecencyFrequencyValue(histories);
  const described = seconds();
  const fitted = isFitted
    ? `, fitted ${analyse(found.transactions, histories).choice?.name} ${seconds()} s`
    : '';
  const { user, system } = process.cpuUsage(cpuBefore);
  console.log(
    `${purchases} purchases, ${customers} customers: read ${read} s, described ${described} s${fitted}; ` +
      `CPU ${((user + system) / 1e6).toFixed(2)} s; memory at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
  );
}

/** A file of so many purchases, about 40 bytes each, a megabyte at a time. */
export function* manyRows(rows: number, customers: number): Generator<string> {
  yield 'customer_id,date,amount,order\n';
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  let lines = '';
  for (let row = 0; row < rows; row += 1) {
    const id = String(Math.floor(random() ** 2 * customers)).padStart(8, '0');
    lines += `C${id},${isoDay(19_000 + Math.floor(random() * 1000))},${(random() * 200).toFixed(2)},${10_000_000 + row}\n`;
    if (lines.length < 1_000_000) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** Ten times the published sample: the size of the whole CDNOW file. */
function* wholeCdnow(): Generator<string> {
  yield 'customer,date,amount\n';
  const population = { ...PUBLISHED_POPULATION, customers: 23_570 };
  for (const { customer, day, amount } of simulatePurchases(population, 1)) {
    yield `${customer},${isoDay(day)},${amount.toFixed(2)}\n`;
  }
}

async function run(name: string, rows: Iterable<string>, isFitted: boolean): Promise<void> {
  const path = join(tmpdir(), `cap17-bench-${process.pid}-${name}.csv`);
  await pipeline(Readable.from(rows), createWriteStream(path));
  try {
    const worker = new Worker(new URL(import.meta.url), { workerData: { path, isFitted } satisfies Task });
    await new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
  } finally {
    rmSync(path);
  }
}

if (!isMainThread) {
  await measure(workerData as Task);
} else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run('cdnow', wholeCdnow(), true);
  await run('five-million', manyRows(5_000_000, 500_000), false);
}
