import type { PracticeId } from '../../../domain/model/model.ts';
import type { Tally, VoteCounts } from '../../../domain/workshop/workshop.ts';
import type { Bits } from '../bits.ts';
import { pack, unpack } from '../mixed-radix.ts';
import { countBits, numberBits, type Stream } from '../stream.ts';
import type { Tables } from '../v1/tables.ts';

/** Numbers of people on some practices, as many on each. */
type Cells = Readonly<Partial<Record<PracticeId, readonly number[]>>>;

/** 0 for none; else 1 + the largest number and all of them, practice by practice, 0 where there are none. */
export function cellBits({ practices }: Tables, cells: Cells | undefined, size: number): Bits {
  const none = new Array<number>(size).fill(0);
  const digits = practices.flatMap((id) => cells?.[id] ?? none);
  const most = Math.max(0, ...digits);
  if (most === 0) return countBits(0);
  const number = pack(digits, new Array<number>(digits.length).fill(most + 1), 0);
  return countBits(most + 1) + numberBits(number);
}

/** Reads what `cellBits` wrote: the practices on which there is anybody; undefined when there is none. */
export function readCells({ practices }: Tables, stream: Stream, size: number): Cells | undefined {
  const base = stream.count();
  if (base < 2) return undefined;
  const { digits } = unpack(stream.number(), new Array<number>(practices.length * size).fill(base));
  const found = practices.flatMap((id) => {
    const cells = digits.splice(0, size);
    return cells.some((people) => people > 0) ? [[id, cells] as const] : [];
  });
  return Object.fromEntries(found);
}

/** How many numbers hands take: those of votes, and how many are present. */
export function handsSize(tables: Tables): number {
  return votesSize(tables) + 1;
}

/** How many numbers votes take: each level, don't know, not applicable. */
export function votesSize({ levels }: Tables): number {
  return levels.length + 2;
}

/** The numbers of votes. */
export function cellsOfVotes({ counts, dontKnow, notApplicable }: VoteCounts): number[] {
  return [...counts, dontKnow, notApplicable];
}

/** The votes in numbers. */
export function votesFromCells(cells: readonly number[]): VoteCounts {
  const [dontKnow = 0, notApplicable = 0] = cells.slice(-2);
  return { counts: cells.slice(0, -2), dontKnow, notApplicable };
}

/** The numbers of hands, how many are present first. */
export function cellsOfHands(tally: Tally): number[] {
  return [tally.present, ...cellsOfVotes(tally)];
}

/** The hands in numbers. */
export function handsFromCells([present = 0, ...cells]: readonly number[]): Tally {
  return { present, ...votesFromCells(cells) };
}
