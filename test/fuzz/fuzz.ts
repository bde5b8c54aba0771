import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { coverageGuide } from './coverage-guide.ts';
import { bytesOfInput, type Door, type Input } from './door.ts';
import { DOORS } from './doors.ts';
import { type Fault, type Ran, runDoor } from './run-door.ts';

/**
 * Sends hostile inputs through every door: `npm run fuzz`. A fault is printed and written to `test/fuzz/found/`.
 *
 *     npm run fuzz -- --count 100000              so many inputs a door, by a seed of today
 *     npm run fuzz -- --door link --seed S        one door, by a seed
 *     npm run fuzz -- --door link --seed S --from N --count 1     that input again
 *     npm run fuzz -- --guided                    inputs that reach new code are kept and altered further
 *     npm run fuzz -- --replay test/fuzz/found/link-S-N.json      the input as it was written, guided or not
 */
const { values } = parseArgs({
  options: {
    door: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
    guided: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
});

const FOUND = new URL('found/', import.meta.url);
const COUNT = 10_000;

/** Processor time of this thread: what other programs do meanwhile does not count. In ms. */
function clock(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function write({ door, seed, iteration, what, input }: Fault): void {
  const kept = {
    door,
    seed,
    iteration,
    what,
    isText: typeof input === 'string',
    base64: Buffer.from(bytesOfInput(input)).toString('base64'),
  };
  const text = typeof input === 'string' ? { ...kept, text: input } : kept;
  mkdirSync(FOUND, { recursive: true });
  const name = `${door}-${seed}-${iteration}.json`;
  writeFileSync(new URL(name, FOUND), `${JSON.stringify(text, null, 2)}\n`);
  console.log(
    `  FAULT ${door} --seed ${seed} --from ${iteration}: ${what.slice(0, 300)}\n    test/fuzz/found/${name}`,
  );
}

function print(door: Door, { inputs, faults, ends, longest }: Ran): void {
  console.log(
    `${door.name}: ${inputs} inputs, ${faults.length} faults, longest ${longest.ms.toFixed(0)} ms (${longest.iteration})`,
  );
  for (const [end, count] of Object.entries(ends).sort(([, one], [, other]) => other - one)) {
    console.log(`  ${String(count).padStart(9)} ${end}`);
  }
}

async function replay(path: string): Promise<void> {
  const { door: name, isText, base64, text } = JSON.parse(readFileSync(path, 'utf8'));
  const input: Input = isText ? text : new Uint8Array(Buffer.from(base64, 'base64'));
  const door = DOORS.find((one) => one.name === name);
  if (!door) throw new Error(`No door ${name}`);
  const before = clock();
  console.log(`${name}: ${await door.enter(input)}, ${(clock() - before).toFixed(0)} ms`);
}

async function run(): Promise<void> {
  const doors = DOORS.filter(({ name }) => values.door === undefined || name === values.door);
  if (doors.length === 0) throw new Error(`Doors: ${DOORS.map(({ name }) => name).join(', ')}`);
  const seed = Number(values.seed ?? Math.floor(Date.now() / 86_400_000));
  const guide = values.guided ? await coverageGuide() : undefined;
  let faults = 0;
  for (const door of doors) {
    const count = Number(values.count ?? COUNT);
    const ran = await runDoor(door, { seed, from: Number(values.from), count, clock, guide, onFault: write });
    print(door, ran);
    faults += ran.faults.length;
  }
  console.log(`seed ${seed}, peak ${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB`);
  process.exitCode = faults > 0 ? 1 : 0;
}

await (values.replay === undefined ? run() : replay(values.replay));
