import type { PracticeId } from '../../domain/model/model.ts';
import type { GroupCount, Workshop } from '../../domain/workshop/workshop.ts';
import { WIRE_PRACTICES } from './assessment-codes.ts';
import type { Bits } from './bits.ts';
import { pack, unpack } from './mixed-radix.ts';
import { countBits, numberBits, type Stream } from './stream.ts';

type GroupCounts = NonNullable<Workshop['groupCounts']>;
/** Five levels, not applicable, don't know. */
const CELL = 7;
const CELLS_AT_MOST = 100 * WIRE_PRACTICES.length * CELL;

function cellOf(count: GroupCount | undefined): number[] {
  if (count === undefined) return new Array<number>(CELL).fill(0);
  return [...count.distribution, count.notApplicable, count.dontKnow];
}

/** How many groups, 1 + the largest count, then every count: practice by practice, group by group, 0 where hidden. */
export function groupBits(names: readonly string[], counts: GroupCounts = {}): Bits {
  if (names.length === 0) return countBits(0);
  const digits = WIRE_PRACTICES.flatMap((id) =>
    names.flatMap((name) => cellOf(counts[id]?.find(({ group }) => group === name))),
  );
  const base = 1 + Math.max(...digits);
  const number = pack(digits, new Array<number>(digits.length).fill(base), 0);
  return countBits(names.length) + countBits(base) + numberBits(number);
}

/** Reads what `groupBits` wrote, for these names; undefined where it is not for them. */
export function readGroups(stream: Stream): (names: readonly string[]) => GroupCounts | undefined {
  const groups = stream.count();
  if (groups === 0) return () => undefined;
  const base = stream.count();
  const number = stream.number();
  return (names) => {
    const cells = groups * WIRE_PRACTICES.length * CELL;
    if (names.length !== groups || cells > CELLS_AT_MOST || base < 2) return undefined;
    const { digits } = unpack(number, new Array<number>(cells).fill(base));
    const counts: Partial<Record<PracticeId, GroupCount[]>> = {};
    for (const id of WIRE_PRACTICES) {
      const shown = names.flatMap((group) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, notApplicable = 0, dontKnow = 0] = digits.splice(0, CELL);
        const count = { group, distribution: [a, b, c, d, e], notApplicable, dontKnow };
        return cellOf(count).some((people) => people > 0) ? [count] : [];
      });
      if (shown.length > 0) counts[id] = shown;
    }
    return counts;
  };
}
