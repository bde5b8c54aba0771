import type { SaleValue } from '../account.ts';
import type { ToldValues } from '../sales/sale-rules.ts';
import { plainValue } from '../sales/sale-words.ts';
import { PreciseSum } from './precise-sum.ts';
import type { RowTable } from './row-table.ts';

/** The rows that add up others and do not count by the user's word, and what such rows are called. */
export function toldTotals(
  table: RowTable,
  found: ReadonlySet<number>,
  amount: Float64Array,
  { counts }: ToldValues,
): { readonly totals: ReadonlySet<number>; readonly totalValues: readonly SaleValue[] } {
  if (found.size === 0) return { totals: found, totalValues: [] };
  const { labels } = table.totals;
  const { titles } = table.chosen;
  const totals = new Set<number>();
  const values = new Map<number, { rows: number; readonly sum: PreciseSum; readonly value: SaleValue }>();
  for (const [at, place] of labels) {
    if (!found.has(at)) continue;
    const { column, text = '' } = labels.at(place) ?? { column: 0 };
    const title = titles[column] || String(column + 1);
    const isCounted = [text, `${title} ${text}`].some((one) => counts.has(plainValue(one)));
    if (!isCounted) totals.add(at);
    const said = `${title}=${text}`;
    const taken = isCounted ? 'counted' : 'set-aside';
    const known = values.get(place) ?? {
      ...{ rows: 0, sum: new PreciseSum() },
      value: { column: title, value: text, said, rows: 0, amount: null, taken } as const,
    };
    values.set(place, known);
    known.rows += 1;
    known.sum.add(amount[at] as number);
  }
  const totalValues = [...values.values()].map(({ rows, sum, value }) => ({
    ...value,
    rows,
    amount: sum.value,
  }));
  return { totals, totalValues };
}
