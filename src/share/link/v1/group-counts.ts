import type { PracticeId } from '../../../domain/model/model.ts';
import type { GroupCount, Workshop } from '../../../domain/workshop/workshop.ts';
import type { Bits } from '../bits.ts';
import { pack, unpack } from '../mixed-radix.ts';
import { countBits, numberBits, type Stream } from '../stream.ts';
import type { Tables } from './tables.ts';

export type GroupCounts = NonNullable<Workshop['groupCounts']>;

/** Every level, not applicable, don't know. */
function cellsOf({ levels }: Tables, count: GroupCount | undefined): number[] {
  if (count === undefined) return new Array<number>(levels.length + 2).fill(0);
  return [...count.distribution, count.notApplicable, count.dontKnow];
}

/** How many groups, 1 + the largest count, then every count: practice by practice, group by group, 0 where hidden. */
export function groupBits(tables: Tables, names: readonly string[], counts: GroupCounts = {}): Bits {
  if (names.length === 0) return countBits(0);
  const digits = tables.practices.flatMap((id) =>
    names.flatMap((name) =>
      cellsOf(
        tables,
        counts[id]?.find(({ group }) => group === name),
      ),
    ),
  );
  const base = 1 + Math.max(...digits);
  const number = pack(digits, new Array<number>(digits.length).fill(base), 0);
  return countBits(names.length) + countBits(base) + numberBits(number);
}

/** Reads what `groupBits` wrote, for these names; undefined where it is not for them. */
export function readGroups(
  tables: Tables,
  stream: Stream,
): (names: readonly string[]) => GroupCounts | undefined {
  const groups = stream.count();
  if (groups === 0) return () => undefined;
  const base = stream.count();
  const number = stream.number();
  return (names) => {
    if (names.length !== groups || groups > tables.countedGroups || base < 2) return undefined;
    const size = tables.levels.length + 2;
    const all = groups * tables.practices.length * size;
    const { digits } = unpack(number, new Array<number>(all).fill(base));
    const counts: Partial<Record<PracticeId, GroupCount[]>> = {};
    for (const id of tables.practices) {
      const shown = names.flatMap((group) => {
        const cells = digits.splice(0, size);
        const [notApplicable = 0, dontKnow = 0] = cells.slice(-2);
        const count = { group, distribution: cells.slice(0, -2), notApplicable, dontKnow };
        return cells.some((people) => people > 0) ? [count] : [];
      });
      if (shown.length > 0) counts[id] = shown;
    }
    return counts;
  };
}
