import { type FileProblem, ROW_PROBLEM_CODES, type RowProblemCode, shown } from '../problem.ts';
import { FATES, problemOf } from './row-fates.ts';
import type { RowTable } from './row-table.ts';
import type { SaleValues } from './sale-values.ts';
import type { SettledRows } from './settled-rows.ts';

const VALUES_NAMED = 5;

/** The cell that a problem of a row is about. */
function cellOf(code: RowProblemCode, { chosen: { columns } }: RowTable): number | undefined {
  if (code === 'wider-rows') return undefined;
  if (code === 'shortened-customer') return columns.customer;
  if (code.endsWith('-date') || code === 'mixed-dates') return columns.date;
  if (code === 'unreadable-quantity') return columns.quantity;
  return columns.amount ?? columns.debit;
}

/** Why rows cannot be read: each cause once, with how many rows it has and the first of them. */
export function rowProblems(table: RowTable, rows: SettledRows, fates: Uint8Array): readonly FileProblem[] {
  const fate = FATES.indexOf('unreadable');
  const counts = new Map<RowProblemCode, number>();
  for (let at = 0; at < fates.length; at += 1) {
    const code = fates[at] === fate ? problemOf(table, rows, at) : undefined;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return ROW_PROBLEM_CODES.filter((code) => counts.has(code)).map((code) => {
    const first = table.samples.first((at) => fates[at] === fate && problemOf(table, rows, at) === code);
    const value = shown(first[0]?.cells[cellOf(code, table) ?? -1]?.trim() ?? '');
    const params = {
      count: counts.get(code) ?? 0,
      row: first[0]?.row ?? 0,
      rows: first.map(({ row }) => row).join(', '),
      ...(value !== '' && { value }),
      ...(code === 'wider-rows' && table.shapes.suggestsDecimalComma && { suggests: 'decimal-comma' }),
    };
    return { code, params, rows: first };
  });
}

/** What nobody can tell of the values of status and type; undefined when all are known. */
export function unknownValues({ listed, unknown: count }: SaleValues): FileProblem | undefined {
  const unknown = listed.filter(({ taken }) => taken === 'unknown');
  const [first] = unknown;
  if (first === undefined) return undefined;
  const named = unknown.slice(0, VALUES_NAMED).map(({ value, said }) => shown(said ?? value));
  const params = {
    count,
    column: first.column,
    values: named.join(', ') + (count > VALUES_NAMED ? ', …' : ''),
    value: shown(first.said ?? first.value),
  };
  return { code: 'unknown-status', params, values: unknown };
}
