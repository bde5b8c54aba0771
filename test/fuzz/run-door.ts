import { type Chance, chanceOf } from './chance.ts';
import type { Door, Input } from './door.ts';
import { mutated } from './mutate.ts';

/** An input that broke a rule, or took too long, and how to make it again. */
export interface Fault {
  readonly door: string;
  readonly seed: number;
  readonly iteration: number;
  readonly what: string;
  readonly input: Input;
}

/** What came of a run. */
export interface Ran {
  readonly inputs: number;
  readonly faults: readonly Fault[];
  /** How many inputs came to each end. */
  readonly ends: Readonly<Record<string, number>>;
  /** Of the longest, in ms of processor, and which it was. */
  readonly longest: { readonly ms: number; readonly iteration: number };
}

/** Keeps inputs that led somewhere new, to be altered further. */
export interface Guide {
  /** How many inputs are let in before it is asked. */
  readonly batch: number;
  /** Those of a batch that reached what no input before them did: they are let in again, one by one. */
  readonly newOf: (
    batch: readonly Input[],
    enter: (input: Input) => Promise<unknown>,
  ) => Promise<readonly Input[]>;
}

export interface Run {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** Processor time of this thread so far, in ms; without it no time is judged. */
  readonly clock?: (() => number) | undefined;
  readonly guide?: Guide | undefined;
  /** What the guide kept before, and what it adds. */
  readonly kept?: Input[];
  readonly onFault?: (fault: Fault) => void;
}

const FAULTS_AT_MOST = 20;
const KEPT_AT_MOST = 2_000;

const said = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** An input of a door at a place of a run; with a guide half of them come from those that led somewhere new. */
async function inputAt(door: Door, chance: Chance, seeds: readonly Input[], kept: readonly Input[]) {
  if (kept.length > 0 && chance.oneIn(2)) return mutated(chance.of(kept), chance);
  return door.make(chance, seeds);
}

/** Sends inputs through a door, each made from the seed and its place in the run, so that any can be made again. */
export async function runDoor(door: Door, run: Run): Promise<Ran> {
  const { seed, from, count, clock = () => 0, guide, kept = [], onFault } = run;
  const seeds = await door.seeds();
  const faults: Fault[] = [];
  const ends: Record<string, number> = {};
  let longest = { ms: 0, iteration: from };
  let batch: Input[] = [];
  // What broke a rule was told when it was let in first.
  const again = async (input: Input) => await Promise.try(() => door.enter(input)).catch(() => undefined);
  let iteration = from;
  for (; iteration < from + count && faults.length < FAULTS_AT_MOST; iteration += 1) {
    const input = await inputAt(door, chanceOf(`${door.name} ${seed} ${iteration}`), seeds, kept);
    const before = clock();
    const tell = (what: string) => {
      faults.push({ door: door.name, seed, iteration, what, input });
      onFault?.(faults.at(-1) as Fault);
    };
    try {
      const end = await door.enter(input);
      ends[end] = (ends[end] ?? 0) + 1;
    } catch (error) {
      tell(said(error));
    }
    let ms = clock() - before;
    if (ms > door.most) {
      // What inputs before it left behind is cleared away on somebody's account: only the input's own time comes twice.
      const once = clock();
      await again(input);
      ms = Math.min(ms, clock() - once);
    }
    if (ms > longest.ms) longest = { ms, iteration };
    if (ms > door.most) tell(`took ${ms.toFixed(0)} ms of processor`);
    if (!guide) continue;
    batch.push(input);
    if (batch.length < guide.batch) continue;
    kept.push(...(await guide.newOf(batch, again)).slice(0, KEPT_AT_MOST - kept.length));
    batch = [];
  }
  return { inputs: iteration - from, faults, ends, longest };
}
