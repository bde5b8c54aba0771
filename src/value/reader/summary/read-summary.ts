import type { RowAccount } from '../account.ts';
import type { HeadRows } from '../head-rows.ts';
import { type FileProblem, FileRefusal } from '../problem.ts';
import { readTable, type Watch } from '../read-table.ts';
import type { ReadOptions } from '../read-transactions.ts';
import type { Row } from '../row.ts';
import type { TableForm } from '../table-rows.ts';
import { type CustomerTotals, customerTotals } from './customer-totals.ts';
import { SummaryRows } from './summary-rows.ts';
import { type SummaryColumns, saysSummary, summaryColumns } from './summary-titles.ts';

/** A file of one row per customer, as its user says it is. */
export interface ReadSummary extends CustomerTotals {
  readonly ok: true;
  readonly form: TableForm;
  readonly sheet: string | null;
  readonly titles: Row;
  readonly columns: SummaryColumns;
  readonly ids: readonly string[];
  readonly account: RowAccount;
}
export type SummaryResult = ReadSummary | { readonly ok: false; readonly problems: readonly FileProblem[] };

function begin(
  { rows: first, at }: HeadRows,
  { dateOrder, today, decimal }: ReadOptions,
  form: TableForm | undefined,
): SummaryRows {
  const titles = first[at]?.map((title) => title.trim());
  if (titles === undefined) throw new FileRefusal('empty-file');
  if (!saysSummary(titles)) throw new FileRefusal('no-summary');
  const firstYear = form?.kind === 'excel' ? form.firstYear : undefined;
  const writing = {
    order: dateOrder,
    today: today ?? Number.POSITIVE_INFINITY,
    ...(firstYear && { firstYear }),
  };
  const rows = new SummaryRows(summaryColumns(titles), titles, writing, decimal);
  for (const [place, row] of first.entries()) if (place > at) rows.add(row, place + 1);
  return rows;
}

/** The rows that were read whole, and what became of the others. */
function taken(totals: CustomerTotals): readonly number[] {
  const { frequency, recency, age, meanAmount } = totals;
  const isSound = (at: number) =>
    (frequency[at] as number) >= 0 &&
    (recency[at] as number) >= 0 &&
    (recency[at] as number) <= (age[at] as number) &&
    !Number.isNaN(meanAmount?.[at] ?? 0);
  return [...frequency.keys()].filter(isSound);
}

async function read(
  source: AsyncIterable<Uint8Array>,
  reading: ReadOptions,
  watch: Watch,
): Promise<SummaryResult> {
  const { table, form } = await readTable(source, reading, watch, (head, found) =>
    begin(head, reading, found),
  );
  if (table.ids.length === 0) throw new FileRefusal('no-rows');
  table.settle();
  const totals = customerTotals(table, reading.endDay);
  const places = taken(totals);
  const isTaken = new Set(places);
  const left = table.rowNumbers.filter((_, at) => !isTaken.has(at));
  const first = table.samples.first((at) => !isTaken.has(at));
  if (left.length > 0 && !reading.leavesOutUnreadable) {
    const params = { count: left.length, row: left[0] ?? 0, rows: left.slice(0, 3).join(', ') };
    return { ok: false, problems: [{ code: 'unsound-totals', params, rows: first }] };
  }
  const pick = <T extends Float64Array | undefined>(column: T) =>
    column && Float64Array.from(places, (at) => column[at] as number);
  return {
    ok: true,
    form,
    sheet: form.kind === 'excel' ? form.sheet : null,
    titles: table.titles,
    columns: table.columns,
    ids: places.map((at) => table.ids[at] ?? ''),
    account: {
      read: table.ids.length,
      used: places.length,
      setAside: left.length > 0 ? [{ why: 'unreadable', rows: left.length, amount: null, first }] : [],
    },
    ...totals,
    frequency: pick(totals.frequency),
    recency: pick(totals.recency),
    age: pick(totals.age),
    meanAmount: pick(totals.meanAmount),
    total: pick(totals.total),
  };
}

/** Reads a file of one row per customer: frequency, recency and age, or orders with the first and the last date. */
export async function readSummary(
  source: AsyncIterable<Uint8Array>,
  reading: ReadOptions = {},
  watch: Watch = {},
): Promise<SummaryResult> {
  try {
    return await read(source, reading, watch);
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
