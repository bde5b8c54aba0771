import type { SaleValue } from '../account.ts';
import { MARK_ROLES, type MarkRole } from '../sales/sale-marks.ts';
import { plainValue } from '../sales/sale-words.ts';
import { PreciseSum } from './precise-sum.ts';
import type { RowTable } from './row-table.ts';
import type { SettledRows } from './settled-rows.ts';

const VALUES_AT_MOST = 200;

interface Counted {
  readonly role: MarkRole;
  readonly value: string;
  rows: number;
  readonly amount: PreciseSum;
}

/** Rows and sums by each different value of each column that says whether a row is a sale. */
function countValues(table: RowTable, rows: SettledRows): Iterable<Counted> {
  const { sets, rows: marks } = table.marks;
  const counted = new Map<string, Counted>();
  const ofSet = sets.map((set) =>
    MARK_ROLES.filter((role) => set[role] !== '').map((role) => {
      const key = `${role} ${plainValue(set[role])}`;
      const found = counted.get(key) ?? { role, value: set[role], rows: 0, amount: new PreciseSum() };
      counted.set(key, found);
      return found;
    }),
  );
  for (let at = 0; at < marks.length; at += 1) {
    if (rows.totals.has(at)) continue;
    for (const value of ofSet[marks[at] as number] ?? []) {
      value.rows += 1;
      value.amount.add(rows.amount[at] as number);
    }
  }
  return counted.values();
}

/** The values that say whether rows are sales, those of most rows first, and what each is taken for. */
export function listSaleValues(table: RowTable, rows: SettledRows): readonly SaleValue[] {
  if (table.marks.isEmpty) return [];
  const { columns, titles } = table.chosen;
  return [...countValues(table, rows)]
    .sort((one, other) => other.rows - one.rows)
    .slice(0, VALUES_AT_MOST)
    .map(({ role, value, rows: count, amount }) => {
      const meaning = rows.verdicts.rules.meaningOf(role, value);
      const taken =
        meaning === undefined
          ? 'unknown'
          : meaning === 'sale' || meaning === 'refund'
            ? 'counted'
            : 'set-aside';
      const at = columns[role] ?? 0;
      return { column: titles[at] || String(at + 1), value, rows: count, amount: amount.value, taken };
    });
}
