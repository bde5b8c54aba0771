import { SumsAbove } from './sums-above.ts';
import type { TotalLabels } from './total-labels.ts';
import { totalOf } from './total-row.ts';
import type { TotalNote } from './total-watch.ts';

/** What is asked of rows to tell those that add up others. */
export interface TotalEvidence {
  readonly labels: TotalLabels;
  readonly noteOf: (at: number) => TotalNote;
  readonly isDated: (at: number) => boolean;
  /** Before anything was taken off; no number where none could be read. */
  readonly amount: Float64Array;
  /** What a row brings as a sale; undefined where no column tells of sales. */
  readonly worthOf: ((at: number) => number) | undefined;
  /** Whether a row has an order number: it is then no total; undefined where no column has any. */
  readonly hasOrder: ((at: number) => boolean) | undefined;
  /** The place of the customer of a row, and what one at a place is called. */
  readonly customerAt: (at: number) => number;
  readonly nameOf: (place: number) => string;
  readonly isCustomer: (name: string) => boolean;
}

/** A sum of one row proves nothing; where a customer is called so, one of two neither. */
const ROWS_AT_LEAST = { any: 2, beside: 3 } as const;

/** A row that may add up others, by a word that may be a name too, and how many rows it is the sum of; 0 for none. */
interface Candidate {
  readonly at: number;
  readonly rows: number;
  readonly isNothing: boolean;
}

/** Rows whose labels say the same, and whether the word is one of which there are names as well. */
interface Candidates {
  readonly note: TotalNote;
  readonly column: number;
  readonly rows: Candidate[];
}

/** Whether all of them add up others, some of them two or more; of nothing, a sum of nothing says neither. */
function isProven({ rows }: Candidates): boolean {
  return (
    rows.every((one) => one.rows > 0 || one.isNothing) && rows.some((one) => one.rows >= ROWS_AT_LEAST.any)
  );
}

/** Whether the only row of its word stands at the end, where sums stand. */
function isAtEnd({ rows }: Candidates, size: number): boolean {
  const [only, another] = rows;
  return only !== undefined && another === undefined && only.at > 0 && only.at === size - 1;
}

/**
 * Of rows by a word that may be a name: all of them, where each adds up others; of those called “Total” else the ones that
 * add up so many that it is no chance, and the last row of a file. “Somme” at the end has to add up too, unless all other
 * rows have an order number.
 */
function totalsAmong(
  candidates: Candidates,
  all: Iterable<Candidates>,
  { amount, hasOrder }: TotalEvidence,
): readonly Candidate[] {
  const { note, column, rows } = candidates;
  if (isProven(candidates)) return rows;
  const isLast = isAtEnd(candidates, amount.length);
  if (note === 'bare') return isLast ? rows : rows.filter((one) => one.rows >= ROWS_AT_LEAST.beside);
  if (note !== 'soft') return [];
  if (isLast && hasOrder) return rows;
  // A month of one sale, among others whose sums prove what the column says.
  const isOne = rows.every((one) => one.rows > 0);
  const isToldBeside = [...all].some((other) => other.column === column && isProven(other));
  return isOne && isToldBeside ? rows : [];
}

/**
 * The rows that add up others. One whose customer is called “Total” or “Somme” is one when it is the sum of the rows above
 * or of all others; else it is a customer like others. So is the total of a customer that has a day.
 */
export function findTotalRows(evidence: TotalEvidence): ReadonlySet<number> {
  const { labels, noteOf, isDated, amount, worthOf, hasOrder, customerAt, nameOf, isCustomer } = evidence;
  const found = new Set<number>();
  const groups = new Map<string, Candidates>();
  const above = new SumsAbove();
  const said = labels[Symbol.iterator]();
  let next = said.next();

  /** How many rows a candidate is the sum of; the rows of one customer prove their total, were it but one. */
  function rowsIn(at: number, note: TotalNote): number {
    const value = amount[at] as number;
    if (note !== 'named') return above.rowsIn(value);
    const names = totalOf(nameOf(customerAt(at)));
    const isOwn = above.customer !== undefined && names.includes(nameOf(above.customer));
    const rows = isOwn ? above.rowsSince(value) : above.rowsIn(value);
    if (rows === 0 || !names.some(isCustomer)) return 0;
    return isOwn ? Math.max(rows, ROWS_AT_LEAST.any) : rows;
  }

  for (let at = 0; at < amount.length; at += 1) {
    const label = next.done || next.value[0] !== at ? undefined : next.value[1];
    if (label !== undefined) next = said.next();
    const note = label === undefined || hasOrder?.(at) ? 'none' : noteOf(at);
    const isTotal =
      note === 'sure' ||
      (note === 'named' && !isDated(at) && totalOf(nameOf(customerAt(at))).some(isCustomer));
    const rows = isTotal || note === 'none' ? 0 : rowsIn(at, note);
    if (isTotal) found.add(at);
    else if (note !== 'none') {
      const { column = -1 } = labels.at(label ?? -1) ?? {};
      const key = note === 'bare' ? note : `${note} ${label}`;
      const group = groups.get(key) ?? { note, column, rows: [] };
      groups.set(key, group);
      group.rows.push({ at, rows, isNothing: amount[at] === 0 });
    }
    if (isTotal || rows > 0) above.beginAnew();
    else above.add(amount[at] as number, customerAt(at), worthOf?.(at));
  }
  // A report may begin with its total.
  for (const { note, rows } of groups.values())
    if (note !== 'named')
      for (const [place, one] of rows.entries())
        rows[place] = { ...one, rows: one.rows || above.othersIn(amount[one.at] as number) };
  for (const group of groups.values())
    for (const { at } of totalsAmong(group, groups.values(), evidence)) found.add(at);
  return found;
}
