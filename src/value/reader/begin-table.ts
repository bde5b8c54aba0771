import { AmountReader } from './amounts/amount-reader.ts';
import type { Columns, NamedColumns } from './column-roles.ts';
import { type ChosenColumns, chooseColumns, namesNoColumn } from './columns.ts';
import { mayBeDate } from './dates/date-reader.ts';
import { type ColumnFacts, columnFacts, type HeadRows } from './head-rows.ts';
import { cdnowColumns, isCdnow } from './layouts/cdnow.ts';
import { namesNoAmount } from './other-things.ts';
import { FileRefusal, shown, shownTitles } from './problem.ts';
import type { Row } from './row.ts';
import { saysSummary } from './summary/summary-titles.ts';

/** The columns of a table, and the rows that were seen until they were known. */
export interface TableBeginning extends ChosenColumns {
  readonly rows: readonly { readonly row: Row; readonly number: number }[];
}

/** So many of the first rows tell a column of amounts. */
const AMOUNTS_LOOKED_AT = 20;

/** Whether every value of a column, of which there is one, reads as an amount. */
export function looksLikeAmounts(rows: readonly Row[], at: number): boolean {
  const reader = new AmountReader();
  const values = rows.map((row) => (row[at] ?? '').trim()).filter(Boolean);
  return values.length > 0 && values.every((value) => reader.read(value) !== undefined);
}

/** Whether a first row has titles, and not already a purchase, in the columns of date and amount. */
export function hasTitles(first: Row, { date, amount }: Pick<Columns, 'date' | 'amount'>): boolean {
  if (!mayBeDate((first[date] ?? '').trim())) return true;
  return amount !== undefined && new AmountReader().read((first[amount] ?? '').trim()) === undefined;
}

/** Refuses a file without an amount some other column of which may well be one. Without such, it is one of purchases alone. */
function refuseUnnamedAmount(
  header: Row,
  below: readonly Row[],
  { pieces }: ColumnFacts,
  { columns }: ChosenColumns,
): void {
  if (columns.amount !== undefined || columns.debit !== undefined) return;
  const taken = Object.values(columns);
  const free = [...header.keys()].filter((at) => !taken.includes(at) && !namesNoAmount(header[at] ?? ''));
  if (free.some((at) => looksLikeAmounts(below, at)))
    throw new FileRefusal('missing-column', {
      ...{ role: 'amount', columns: shownTitles(header) },
      ...(pieces !== undefined && { pieces: shown(header[pieces] ?? '') }),
    });
}

/** The columns of a table once its titles are known, by what the user says before all. */
export function beginTable(head: HeadRows, wanted: NamedColumns): TableBeginning {
  const { rows: first, at, below } = head;
  const titles = first[at];
  if (titles === undefined) throw new FileRefusal('empty-file');
  const numbered = first.map((row, place) => ({ row, number: place + 1 })).slice(at);
  if (isCdnow(first)) return { ...cdnowColumns(titles, wanted), rows: numbered };
  const header = titles.map((title) => title.trim());
  if (saysSummary(header, wanted.date !== undefined)) throw new FileRefusal('one-row-per-customer');
  const facts = columnFacts(header, below);
  const chosen = chooseColumns(header, wanted, facts);
  if (!namesNoColumn(wanted.amount))
    refuseUnnamedAmount(header, below.slice(0, AMOUNTS_LOOKED_AT), facts, chosen);
  const isTitled = hasTitles(titles, chosen.columns);
  return { ...chosen, titles: isTitled ? header : [], rows: isTitled ? numbered.slice(1) : numbered };
}
