import type { KeptReply } from './working-copy.ts';

/** Up to here labels are three-figure numbers, easy to say; beyond, four-figure ones. */
const SHORT_LABELS_AT_MOST = 450;

/** All labels are below; a power of two. */
const SIZE = 16_384;

/** The numbers that label replies. However many they are, each call takes some steps of halving. */
export interface LabelNumbers {
  /** A number that labels none of `people` replies, any of them as likely: `draw` is random, from 0, below 1. */
  free(people: number, draw: number): string;
  /** A label is a reply's from now on; one that is no number is no matter. */
  take(label: string): void;
  /** A label is one reply's less. */
  giveBack(label: string): void;
}

/** The numbers that label these replies. */
export function labelNumbers(replies: readonly KeptReply[]): LabelNumbers {
  const times = new Uint16Array(SIZE);
  // A Fenwick tree: of each place, how many numbers are taken in the stretch that ends there.
  const taken = new Uint16Array(SIZE + 1);
  const add = (number: number, one: 1 | -1) => {
    for (let at = number + 1; at <= SIZE; at += at & -at) taken[at] = (taken[at] ?? 0) + one;
  };
  const takenBelow = (number: number) => {
    let sum = 0;
    for (let at = number; at > 0; at -= at & -at) sum += taken[at] ?? 0;
    return sum;
  };
  /** The number below which so many are free, and which is free itself. */
  const freeAfter = (many: number) => {
    let [at, left] = [0, many];
    for (let stretch = SIZE / 2; stretch > 0; stretch /= 2) {
      const free = stretch - (taken[at + stretch] ?? 0);
      if (free > left) continue;
      at += stretch;
      left -= free;
    }
    return at;
  };
  const take = (label: string) => {
    const number = numberIn(label);
    if (number === undefined) return;
    if (times[number] === 0) add(number, 1);
    times[number] = (times[number] ?? 0) + 1;
  };
  for (const { label } of replies) take(label);
  return {
    free: (people, draw) => {
      const [first, past] = people < SHORT_LABELS_AT_MOST ? [100, 1_000] : [1_000, 10_000];
      const before = first - takenBelow(first);
      return String(freeAfter(before + Math.floor(draw * (past - takenBelow(past) - before))));
    },
    take,
    giveBack: (label) => {
      const number = numberIn(label);
      if (number === undefined || !times[number]) return;
      times[number] -= 1;
      if (times[number] === 0) add(number, -1);
    },
  };
}

/** The number that a label is, as far as any is drawn. */
function numberIn(label: string): number | undefined {
  return /^\d{1,5}$/.test(label) && Number(label) < SIZE ? Number(label) : undefined;
}
