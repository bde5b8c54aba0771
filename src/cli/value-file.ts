import type { RowAccount } from '../value/reader/account.ts';
import type { ReadFile } from '../value/reader/read-transactions.ts';
import type { Row } from '../value/reader/row.ts';

/** What became of the rows of a file. */
export function rowsLine({ read, used, setAside }: RowAccount) {
  return { read, used, setAside: setAside.map(({ first: _, ...told }) => told) };
}

/** Each column by its title, or its place counted from 1. */
export function columnsLine(titles: Row, columns: Readonly<Record<string, number | undefined>>) {
  const known = Object.entries(columns).filter(([, at]) => at !== undefined);
  return Object.fromEntries(known.map(([role, at = 0]) => [role, titles[at] || String(at + 1)]));
}

/** How a file was read, each column by its title or its place counted from 1, and what became of its rows. */
export function fileLine(file: Omit<ReadFile, 'ok' | 'transactions'>) {
  const { layout, sheet, form, titles, columns, currency, mergedCustomers, account } = file;
  return {
    layout,
    sheet,
    delimiter: layout === 'cdnow' ? ' ' : form.kind === 'text' ? form.delimiter : null,
    columns: columnsLine(titles, columns),
    currency,
    mergedCustomers,
    rows: rowsLine(account),
  };
}
