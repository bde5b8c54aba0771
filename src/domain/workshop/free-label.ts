import type { KeptReply } from './working-copy.ts';

/** Up to here labels are three-figure numbers, easy to say; beyond, four-figure ones. */
const SHORT_LABELS_AT_MOST = 450;

/** The numbers that label replies, each known in some steps of halving. */
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
  const times = new Map<number, number>();
  for (const { label } of replies) {
    const number = numberIn(label);
    if (number !== undefined) times.set(number, (times.get(number) ?? 0) + 1);
  }
  // Replies stand in order of label, so that this is in order nearly from the start.
  const sorted = [...times.keys()].sort((one, other) => one - other);
  const placeFor = (number: number) => firstWhere(sorted.length, (at) => (sorted[at] ?? 0) >= number);
  return {
    free: (people, draw) => {
      const [first, past] = people < SHORT_LABELS_AT_MOST ? [100, 1_000] : [1_000, 10_000];
      const [from, to] = [placeFor(first), placeFor(past)];
      const wanted = first + Math.floor(draw * (past - first - (to - from)));
      // The numbers taken below the one looked for push it up by one each.
      const pushed = firstWhere(to - from, (at) => (sorted[from + at] ?? 0) > wanted + at);
      return String(wanted + pushed);
    },
    take: (label) => {
      const number = numberIn(label);
      if (number === undefined) return;
      const before = times.get(number) ?? 0;
      if (before === 0) sorted.splice(placeFor(number), 0, number);
      times.set(number, before + 1);
    },
    giveBack: (label) => {
      const number = numberIn(label);
      const before = number === undefined ? 0 : (times.get(number) ?? 0);
      if (number === undefined || before === 0) return;
      times.set(number, before - 1);
      if (before === 1) sorted.splice(placeFor(number), 1);
    },
  };
}

function numberIn(label: string): number | undefined {
  return /^\d+$/.test(label) ? Number(label) : undefined;
}

/** The first of `length` places at which something is so, where it is so from there on; `length` where it never is. */
function firstWhere(length: number, isSo: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
