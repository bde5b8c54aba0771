import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { numberGiven, optionsGiven, refuse } from '../script-options.ts';
import { coverageGuide } from './coverage-guide.ts';
import { bytesOfInput, type Door, type Input } from './door.ts';
import { DOORS } from './doors.ts';
import { type Fault, type Ran, runDoor } from './run-door.ts';

/**
 * Sends hostile inputs through every door: `npm run fuzz`. A fault is printed and written to `test/fuzz/found/`.
 *
 *     npm run fuzz -- --count 10000000            so many inputs, shared out over the doors, by a seed of today
 *     npm run fuzz -- --door link --seed S        one door, by a seed
 *     npm run fuzz -- --door link --seed S --from N --count 1     that input again
 *     npm run fuzz -- --guided                    inputs that reach new code are kept and altered further
 *     npm run fuzz -- --replay test/fuzz/found/link-S-N.json      the input as it was written, guided or not
 */
const { values } = optionsGiven({
  options: {
    door: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string' },
    count: { type: 'string' },
    guided: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
});

const FOUND = new URL('found/', import.meta.url);
const COUNT = 100_000;
/** After so many inputs it is told how far it is. */
const ROUND = 100_000;

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

/** An input as it was written, with the door it broke. */
function readFound(path: string) {
  try {
    const { door, isText, base64, text } = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof (isText ? text : base64) === 'string') return { name: door, isText, base64, text };
  } catch (error) {
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  return refuse(`${path} is no input that fuzz wrote.`);
}

async function replay(path: string): Promise<void> {
  const { name, isText, base64, text } = readFound(path);
  const input: Input = isText ? text : new Uint8Array(Buffer.from(base64, 'base64'));
  const door = DOORS.find((one) => one.name === name);
  if (!door) return refuse(`${path} is of a door that is not there any more: «${name}».`);
  const before = clock();
  console.log(`${name}: ${await door.enter(input)}, ${(clock() - before).toFixed(0)} ms`);
}

/** Of so many inputs of a run, how many went through a door: a run of many holds a run of fewer, input by input. */
const through = (door: Door, inputs: number) =>
  values.door === undefined ? Math.floor((inputs * door.share) / 1_000) : inputs;

const NOTHING: Ran = { inputs: 0, faults: [], ends: {}, longest: { ms: 0, iteration: 0 } };

function joined(one: Ran, other: Ran): Ran {
  const ends = { ...one.ends };
  for (const [end, count] of Object.entries(other.ends)) ends[end] = (ends[end] ?? 0) + count;
  return {
    inputs: one.inputs + other.inputs,
    faults: [...one.faults, ...other.faults],
    ends,
    longest: one.longest.ms > other.longest.ms ? one.longest : other.longest,
  };
}

/** A door whose sound inputs are made once, with what a guide kept and what came of all rounds so far. */
async function prepared(door: Door): Promise<{ door: Door; kept: Input[]; ran: Ran }> {
  const seeds = await door.seeds();
  return { door: { ...door, seeds: () => Promise.resolve(seeds) }, kept: [], ran: NOTHING };
}

/** What an option gives in digits. */
const numberOf = (option: 'seed' | 'from' | 'count', otherwise: number) =>
  numberGiven(`--${option}`, values[option], otherwise);

async function run(): Promise<void> {
  const doors = DOORS.filter(({ name }) => values.door === undefined || name === values.door);
  if (doors.length === 0)
    refuse(`There is no door «${values.door}». Doors: ${DOORS.map(({ name }) => name).join(', ')}`);
  const seed = numberOf('seed', Math.floor(Date.now() / 86_400_000));
  const from = numberOf('from', 0);
  const end = from + numberOf('count', COUNT);
  const guide = values.guided ? await coverageGuide() : undefined;
  const all = await Promise.all(doors.map(prepared));
  for (let at = from; at < end; at += ROUND) {
    const to = Math.min(end, at + ROUND);
    for (const one of all) {
      const [start, { door, kept }] = [through(one.door, at), one];
      const count = through(door, to) - start;
      const round = { seed, from: start, count, clock, guide, kept, onFault: write };
      one.ran = joined(one.ran, await runDoor(door, round));
    }
    const faults = all.reduce((sum, { ran }) => sum + ran.faults.length, 0);
    const inputs = all.reduce((sum, { ran }) => sum + ran.inputs, 0);
    console.error(`${inputs} inputs, ${faults} faults, ${(clock() / 1_000).toFixed(0)} s of processor`);
  }
  for (const { door, ran } of all) print(door, ran);
  console.log(`seed ${seed}, peak ${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB`);
  process.exitCode = all.some(({ ran }) => ran.faults.length > 0) ? 1 : 0;
}

await (values.replay === undefined ? run() : replay(values.replay));
