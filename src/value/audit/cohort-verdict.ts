import { NORMAL_95 } from '../models/likelihood-fit.ts';

/** Fewer customers on either side say nothing of a difference. */
const COMPARED_FROM = 20;

/** The newer half of the comparable cohorts held against the older half, the file's first and a middle one left out. */
export interface CohortVerdict {
  readonly older: { readonly customers: number; readonly margin: number };
  readonly newer: { readonly customers: number; readonly margin: number };
  /** By how much the mean margin in the first days changed, and the 95 % interval of the change (Welch). */
  readonly change: number;
  readonly interval: readonly [low: number, high: number];
}

/** Count, sum and sum of squares of a group. */
class Group {
  count = 0;
  sum = 0;
  squares = 0;

  add(value: number): void {
    this.count += 1;
    this.sum += value;
    this.squares += value * value;
  }

  get mean(): number {
    return this.sum / this.count;
  }

  /** The squared standard error of the mean. */
  get error(): number {
    return Math.max(0, this.squares - this.count * this.mean ** 2) / (this.count - 1) / this.count;
  }
}

/** Judges by the margin of each customer in his first days; `comparable`: places of cohorts, oldest first. */
export function judge(
  margin: Float64Array,
  cohorts: Int32Array,
  comparable: readonly number[],
): CohortVerdict | null {
  const half = Math.floor(comparable.length / 2);
  if (half === 0) return null;
  const isOlder = new Set(comparable.slice(0, half));
  const isNewer = new Set(comparable.slice(-half));
  const [older, newer] = [new Group(), new Group()];
  for (let at = 0; at < cohorts.length; at += 1) {
    const cohort = cohorts[at] as number;
    if (isOlder.has(cohort)) older.add(margin[at] as number);
    else if (isNewer.has(cohort)) newer.add(margin[at] as number);
  }
  if (older.count < COMPARED_FROM || newer.count < COMPARED_FROM) return null;
  const change = newer.mean - older.mean;
  const reach = NORMAL_95 * Math.sqrt(older.error + newer.error);
  return {
    older: { customers: older.count, margin: older.mean },
    newer: { customers: newer.count, margin: newer.mean },
    change,
    interval: [change - reach, change + reach],
  };
}
